import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { PastRank } from "../api/types";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { inWords, stepsOf } from "./HistoryChart";
import { HistorySection } from "./HistorySection";

const past = (snapshot: number, more: Partial<PastRank>): PastRank => ({
  snapshot,
  createdAt: `2026-11-0${snapshot}T12:00:00Z`,
  version: 2,
  dataRevision: 40 + snapshot,
  priceEdition: "mcs-2026",
  rankedCount: 54,
  ...more,
});

const newestFirst = [
  past(3, { rank: 4, score: 0.5, change: 1, rankInterval: { low: 2, high: 9, level: 0.9 } }),
  past(2, { reasons: ["No tonnage was stated."] }),
  past(1, { rank: 5, score: 0.4 }),
];

it("draws the rank with its interval over time, and lists every snapshot", async () => {
  serve({
    "GET /api/v1/rankings/heavy/deposits/mine/history": () => ({
      methodology: "heavy",
      deposit: "mine",
      items: newestFirst,
    }),
  });
  renderAt("/", <HistorySection methodology="heavy" deposit="mine" />);
  const chart = await screen.findByRole("img");
  expect(chart.getAttribute("aria-label")).toContain("from rank 5 on 1 November 2026 to rank 4 on 3 November 2026");
  await userEvent.click(screen.getByText("Every snapshot, newest first"));
  const rows = within(screen.getByRole("table", { name: /every snapshot/ })).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(3);
  expect(rows[0]?.textContent).toContain("rank 2– to 9");
  expect(rows[1]?.textContent).toContain("none: No tonnage was stated.");
  const changed = within(rows[0] as HTMLElement).getByRole("link", { name: "what changed" });
  expect(changed.getAttribute("href")).toBe("/rankings/heavy/compare?a=2&b=3");
  expect(within(rows[2] as HTMLElement).queryByRole("link")).toBeNull();
});

it("breaks the line where there was no rank, and the band where there was no interval", () => {
  const steps = stepsOf(newestFirst);
  expect(steps.map(({ snapshot }) => snapshot)).toEqual([1, 2, 3]);
  expect(steps.map(({ rank }) => rank)).toEqual([5, Number.NaN, 4]);
  expect(steps.map(({ low, high }) => [low, high])).toEqual([
    [Number.NaN, Number.NaN],
    [Number.NaN, Number.NaN],
    [2, 9],
  ]);
});

it("says so where there never was a rank", () => {
  expect(inWords([past(1, { reasons: ["No tonnage was stated."] })])).toBe("Chart of the rank over time; it never had one.");
});
