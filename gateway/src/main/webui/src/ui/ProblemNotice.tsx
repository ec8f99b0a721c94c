import type { Problem } from "../api/problem";
import { SignInLink } from "../session/SignInLink";

interface Props {
  problem: Problem;
  onRetry?: () => void;
}

/** A problem as the API told it: title, detail, each field's error, and what one can do about it. */
export function ProblemNotice({ problem, onRetry }: Props) {
  return (
    <div className="notice problem" role="alert">
      <h3>{problem.title}</h3>
      {problem.detail && problem.status !== 401 && <p>{problem.detail}</p>}
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              <strong>{error.field}</strong>: {error.message}
            </li>
          ))}
        </ul>
      )}
      {problem.retryAfterSeconds && <p>Try again in about {problem.retryAfterSeconds} seconds.</p>}
      {problem.status === 401 && (
        <p>
          <SignInLink>Sign in to go on</SignInLink>; what you wrote is kept.
        </p>
      )}
      <p className="actions small">
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        )}
        {problem.type?.startsWith("/problems/") && <a href={problem.type}>About this problem</a>}
      </p>
    </div>
  );
}
