import { comesLater } from "../api/patience";
import type { ProblemError } from "../api/problem";

interface Props {
  what: string;
  /** Why it did not come so far. */
  failure?: Error | null;
}

/** Quiet, also where it takes longer because what is asked for is still being prepared. */
export function Waiting({ what, failure }: Props) {
  return (
    <div className="waiting" role="status">
      {comesLater(failure) ? (
        <>
          <strong>Still waiting for {what}</strong>
          <span>{reasonOf(failure)} This page asks again by itself.</span>
        </>
      ) : (
        <span>Loading {what}…</span>
      )}
      <i />
      <i />
      <i />
    </div>
  );
}

/** Why it is not there yet; that one may ask again is for others than people. */
function reasonOf({ problem: { detail = "" } }: ProblemError): string {
  return detail.replace(/ (Ask|Try) again (soon|shortly)\.$/, "");
}
