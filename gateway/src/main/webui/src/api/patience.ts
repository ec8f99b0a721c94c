import { ProblemError } from "./problem";

/** At the usual five seconds, ten minutes: what takes longer than that is better asked for by hand. */
const MOST_RETURNS = 120;
const LONGEST_WAIT_MS = 60_000;
const USUAL_WAIT_MS = 1000;

/** An answer that is not there yet and says when to come back for it. */
export function comesLater(error: unknown): error is ProblemError {
  if (!(error instanceof ProblemError)) return false;
  const { status, retryAfterSeconds } = error.problem;
  return (status === 503 || status === 429) && retryAfterSeconds !== undefined;
}

/** An answer that says no says it again; only what may pass is asked twice, and what comes later until it is there. */
export function isAskedAgain(failures: number, error: unknown): boolean {
  if (comesLater(error)) return failures < MOST_RETURNS;
  return failures < 1 && !(error instanceof ProblemError && error.problem.status < 500);
}

/** When to ask again: where the answer says when, then. */
export function waitFor(_failures: number, error: unknown): number {
  const { retryAfterSeconds } = comesLater(error) ? error.problem : {};
  return retryAfterSeconds === undefined ? USUAL_WAIT_MS : Math.min(LONGEST_WAIT_MS, 1000 * retryAfterSeconds);
}
