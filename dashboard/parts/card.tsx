// A section of a page with its heading, a note and its own actions.

import { type ReactNode, useId } from "react";

interface CardProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Card({ title, note, actions, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={className === undefined ? "card" : `card ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </header>
      {note !== undefined && <p className="note">{note}</p>}
      {children}
    </section>
  );
}
