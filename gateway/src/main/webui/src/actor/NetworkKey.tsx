import { isMutual, verbs } from "./relations";

interface Props {
  kinds: string[];
  /** Whether any relation may have begun or ended on the day. */
  uncertain: boolean;
}

/** What each kind of line says. */
export function NetworkKey({ kinds, uncertain }: Props) {
  return (
    <ul className="plain-list legend network-key" aria-label="Lines">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="34" height="10" aria-hidden="true">
            <path className={`edge ${kind}`} d={isMutual(kind) ? "M1 5H33" : "M1 5H26"} />
            {!isMutual(kind) && <path className={`head ${kind}`} d="M25 1 33 5 25 9Z" />}
          </svg>{" "}
          {verbs[kind] ?? kind}
        </li>
      ))}
      {uncertain && (
        <li>
          <svg width="34" height="10" aria-hidden="true">
            <path className="edge uncertain" d="M1 5H33" />
          </svg>{" "}
          may have begun or ended that day: the source does not say exactly
        </li>
      )}
    </ul>
  );
}
