import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { WhatIf } from "./WhatIf";

const played = { methodology: "heavy", version: 2, snapshot: 7 };
const page = <WhatIf of={played} title="Heavy rare earth ranking" onLeave={() => undefined} />;

const methodology = {
  id: "heavy",
  version: 2,
  criteria: [
    { id: "tonnes", name: "Tonnes", weight: 0.6 },
    { id: "grade", name: "Grade", weight: 0.4 },
  ],
};

const item = (rank: number, name: string, publishedRank: number) => ({
  rank,
  deposit: { id: name.toLowerCase(), name },
  score: 1 / rank,
  publishedRank,
  change: publishedRank - rank,
});

/** Big is first by tonnes, Rich by grade. */
const ranked = (body: unknown) => {
  const { weights } = body as { weights: Record<string, number> };
  const byGrade = (weights["grade"] ?? 0) > (weights["tonnes"] ?? 0);
  return {
    ...played,
    dataRevision: 42,
    weights,
    rankedCount: 2,
    unrankedCount: 0,
    items: byGrade ? [item(1, "Rich", 2), item(2, "Big", 1)] : [item(1, "Big", 1), item(2, "Rich", 2)],
    out: [],
  };
};

const methodologyAnswer = { "GET /api/v1/methodologies/heavy": () => methodology };

const names = () =>
  within(screen.getByRole("table", { name: "Heavy rare earth ranking with other weights" }))
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);

const slide = (slider: HTMLElement, to: number) => fireEvent.change(slider, { target: { value: String(to) } });

it("orders the table anew by the weights, marks who moved, and goes back", async () => {
  const calls = serve({ ...methodologyAnswer, "POST /api/v1/rankings/evaluations": ({ body }) => ranked(body) });
  renderAt("/", page);
  expect(await screen.findByText("Nobody moves; Big is first.")).toBeTruthy();
  expect(names()).toEqual(["Big", "Rich"]);
  const slider = screen.getByRole("slider", { name: "Tonnes" });
  expect(slider.getAttribute("aria-valuetext")).toBe("60\u00a0% of all");

  slide(slider, 10);
  expect(slider.getAttribute("aria-valuetext")).toBe("20\u00a0% of all");
  expect(await screen.findByText("2 of 2 move; Rich is first.")).toBeTruthy();
  expect(names()).toEqual(["Rich", "Big"]);
  const row = screen.getByRole("row", { name: /^1 Rich/ });
  expect(row.className).toBe("moved up");
  expect(within(row).getByText("up 1")).toBeTruthy();
  expect(calls.at(-1)?.body).toEqual({ methodology: "heavy", snapshot: 7, weights: { tonnes: 10, grade: 40 } });

  const reset = screen.getByRole("button", { name: "Reset to the published weights" });
  await userEvent.click(reset);
  expect(await screen.findByText("Nobody moves; Big is first.")).toBeTruthy();
  expect(names()).toEqual(["Big", "Rich"]);
  expect(reset.hasAttribute("disabled")).toBe(true);
});

it("asks once for a slide, and gives up the question before", async () => {
  serve(methodologyAnswer);
  const serving = globalThis.fetch;
  const asked: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method !== "POST") return serving(request);
    asked.push(request);
    // The first moved slider waits for an answer that never comes.
    if (asked.length === 2) return new Promise<Response>(() => undefined);
    return Response.json(ranked(await request.clone().json()));
  });
  renderAt("/", page);
  await screen.findByText("Nobody moves; Big is first.");
  const slider = screen.getByRole("slider", { name: "Tonnes" });
  for (const weight of [59, 58, 57, 56]) slide(slider, weight);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(await asked[1]?.json()).toMatchObject({ weights: { tonnes: 56 } });
  expect(asked[1]?.signal.aborted).toBe(false);

  slide(slider, 5);
  expect(await screen.findByText("2 of 2 move; Rich is first.")).toBeTruthy();
  expect(asked[1]?.signal.aborted).toBe(true);
  expect(asked).toHaveLength(3);
});

it("asks nothing where no criterion counts, and says so", async () => {
  const calls = serve({ ...methodologyAnswer, "POST /api/v1/rankings/evaluations": ({ body }) => ranked(body) });
  renderAt("/", page);
  await screen.findByText("Nobody moves; Big is first.");
  slide(screen.getByRole("slider", { name: "Tonnes" }), 0);
  slide(screen.getByRole("slider", { name: "Grade" }), 0);
  expect(screen.getByRole("status").textContent).toBe("At least one criterion has to count.");
  slide(screen.getByRole("slider", { name: "Grade" }), 1);
  expect(await screen.findByText("2 of 2 move; Rich is first.")).toBeTruthy();
  const sums = calls
    .filter(({ method }) => method === "POST")
    .map(({ body }) => Object.values((body as { weights: Record<string, number> }).weights).reduce((a, b) => a + b));
  expect(sums.every((sum) => sum > 0)).toBe(true);
});

it("says what was wrong, and keeps the ranking that was there", async () => {
  let fails = false;
  serve({
    ...methodologyAnswer,
    "POST /api/v1/rankings/evaluations": ({ body }) =>
      fails ? { status: 409, body: { title: "Conflict", detail: "The inputs were not kept.", status: 409 } } : ranked(body),
  });
  renderAt("/", page);
  await screen.findByText("Nobody moves; Big is first.");
  fails = true;
  slide(screen.getByRole("slider", { name: "Tonnes" }), 10);
  expect(await screen.findByText("The inputs were not kept.")).toBeTruthy();
});
