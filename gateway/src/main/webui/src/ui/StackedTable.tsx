import type { ReactNode } from "react";

interface Props {
  caption: string;
  children: ReactNode;
}

/**
 * A table that fits a phone: there each row is a card, headed by its first cell, and every other cell names itself by
 * its `data-label`.
 */
export function StackedTable({ caption, children }: Props) {
  return (
    <table className="stacked">
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  );
}
