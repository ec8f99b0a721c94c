import type { ReactNode } from "react";

/** There was an answer, and nothing is in it; says what would have been here. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
