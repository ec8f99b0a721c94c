/** An RFC 9457 problem as the API sends it; what is absent in it was not sent. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  errors: FieldError[];
  /** Seconds until another try makes sense, from `Retry-After`. */
  retryAfterSeconds?: number;
}

export interface FieldError {
  field: string;
  message: string;
}

/** What a failed call throws: the problem, whole, so that a page can show it to the person. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** Reads whatever came with a failed answer; never throws, and never loses the status. */
export function problemFrom(status: number, body: unknown, retryAfter?: string | null): Problem {
  const fields = isRecord(body) ? body : {};
  const seconds = Number(retryAfter);
  return {
    ...(typeof fields["type"] === "string" && { type: fields["type"] }),
    title: typeof fields["title"] === "string" ? fields["title"] : titleOf(status),
    status,
    ...(typeof fields["detail"] === "string" && { detail: fields["detail"] }),
    errors: Array.isArray(fields["errors"]) ? fields["errors"].filter(isFieldError) : [],
    ...(retryAfter && seconds > 0 && { retryAfterSeconds: seconds }),
  };
}

/** Whatever was thrown, as a problem: a connection that failed is one too. */
export function asProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TypeError) {
    return {
      title: "No connection",
      status: 0,
      detail: "The server could not be reached. Check the connection and try again.",
      errors: [],
    };
  }
  return {
    title: "Something went wrong",
    status: 0,
    ...(error instanceof Error && { detail: error.message }),
    errors: [],
  };
}

function titleOf(status: number): string {
  switch (status) {
    case 401:
      return "Sign in first";
    case 403:
      return "Not allowed";
    case 404:
      return "Not found";
    case 429:
      return "Too many requests";
    case 503:
      return "Unavailable for the moment";
    default:
      return `The server answered with status ${status}`;
  }
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value["field"] === "string" && typeof value["message"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
