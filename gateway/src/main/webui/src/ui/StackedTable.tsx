import type { ReactNode } from "react";

interface Props {
  caption: string;
  className?: string;
  children: ReactNode;
}

/**
 * A table that fits a phone: there each row is a card, headed by its first cell, and every other cell names itself by
 * its `data-label`.
 */
export function StackedTable({ caption, className, children }: Props) {
  return (
    <table className={["stacked", className].filter(Boolean).join(" ")}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  );
}
