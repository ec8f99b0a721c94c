import type { ReactNode } from "react";

/** A wide table scrolls by itself, not the page; it takes the focus, so that arrow keys can scroll it. */
export function ScrollX({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={`${label}, scrollable`}>
      {children}
    </div>
  );
}
