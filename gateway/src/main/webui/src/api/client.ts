import createClient from "openapi-fetch";
import { ProblemError, problemFrom } from "./problem";
import type { paths } from "./schema";

/** The API, typed by its OpenAPI document. Same origin, so the session's cookie goes along. */
export const api = createClient<paths, "application/json">({
  // Looked up at the time of the call, so that a test can stand in for the network.
  fetch: (request: Request) => globalThis.fetch(request),
  baseUrl: globalThis.location.origin,
  headers: { Accept: "application/json" },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or the problem thrown. */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) {
    throw new ProblemError(problemFrom(response.status, error, response.headers.get("Retry-After")));
  }
  return data;
}

/** Where what was written stands, by the answer's `Location`; or the problem thrown. */
export async function placeOf(call: Promise<Answer<unknown>>): Promise<string | undefined> {
  const { error, response } = await call;
  if (!response.ok) throw new ProblemError(problemFrom(response.status, error, response.headers.get("Retry-After")));
  return response.headers.get("Location") ?? undefined;
}

/** The opaque cursor inside a page's `next` address; undefined on the last page. */
export function cursorOf(page: { next?: string }): string | undefined {
  if (!page.next) return undefined;
  return new URL(page.next, globalThis.location.origin).searchParams.get("cursor") ?? undefined;
}
