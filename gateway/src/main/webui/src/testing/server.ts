import { vi } from "vitest";

interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

type Answer = (call: Call) => { status: number; body: unknown; headers?: Record<string, string> } | object;

/**
 * A server inside the test: answers by method and path, e.g. `GET /api/v1/me`, keeps what it was asked, and says 404 to
 * everything else.
 */
export function serve(answers: Record<string, Answer>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname: path, searchParams: query } = new URL(request.url);
    const text = await request.text();
    const call = {
      method: request.method,
      path,
      query,
      headers: request.headers,
      body: text && JSON.parse(text),
    };
    calls.push(call);
    const answer = answers[`${request.method} ${path}`];
    if (!answer) return answered(404, { title: "Not found", status: 404 });
    const given = answer(call);
    if ("status" in given && typeof given.status === "number" && "body" in given) {
      return answered(given.status, given.body, "headers" in given ? Object(given.headers) : {});
    }
    return Response.json(given);
  });
  return calls;
}

const answered = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json", ...headers },
  });
