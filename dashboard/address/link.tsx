// A link inside the dashboard: a real address, followed without loading the page again.

import type { MouseEvent, ReactNode } from "react";
import { go } from "./address.ts";

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly title?: string;
}

export function Link({ href, children, className, current, title }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a href={href} onClick={follow} {...(className !== undefined && { className })} {...(current === true && { "aria-current": "page" as const })} {...(title !== undefined && { title })}>
      {children}
    </a>
  );
}
