// A choice between a few, each an address of its own.

import { sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";

interface TabsProps {
  readonly label: string;
  readonly param: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  /** Parameters that make no sense after the change. */
  readonly drops?: readonly string[];
}

export function Tabs({ label, param, choices, chosen, drops = [] }: TabsProps) {
  const address = useAddress();
  const dropped = Object.fromEntries(drops.map((name) => [name, undefined]));
  return (
    <nav className="tabs" aria-label={label}>
      {choices.map(({ value, text }) => (
        <Link key={value} href={sameWith(address, { ...dropped, [param]: value })} current={value === chosen}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
