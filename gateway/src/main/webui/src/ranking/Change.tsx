import { Unknown } from "../ui/Quantity";

/** Ranks gained or lost: an arrow and a number, and the same in words for who does not see it. */
export function Change({ by }: { by: number | undefined }) {
  if (by === undefined) return <Unknown />;
  if (by === 0) {
    return (
      <span className="soft">
        <span aria-hidden="true">=</span>
        <span className="visually-hidden">unchanged</span>
      </span>
    );
  }
  return (
    <span className={by > 0 ? "change up" : "change down"}>
      <span aria-hidden="true">
        {by > 0 ? "▲" : "▼"}
        {"\u202f"}
        {Math.abs(by)}
      </span>
      <span className="visually-hidden">{changeInWords(by)}</span>
    </span>
  );
}

/** `up 3`, `down 1`, `unchanged`. */
export function changeInWords(by: number): string {
  if (by === 0) return "unchanged";
  return by > 0 ? `up ${by}` : `down ${-by}`;
}
