import { asProblem, type FieldError } from "../api/problem";

/** The message for one field of a form, from whatever a failed call threw. */
export function fieldError(error: unknown, field: string): string | undefined {
  if (error === null || error === undefined) return undefined;
  const messages = asProblem(error).errors.filter((each: FieldError) => named(each.field) === field);
  return messages.length > 0 ? messages.map((each) => each.message).join("; ") : undefined;
}

/** `/title`, `body.title` and `title` are the same field. */
const named = (field: string) => field.split(/[./]/).at(-1);
