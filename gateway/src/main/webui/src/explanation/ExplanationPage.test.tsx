import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { ExplanationPage } from "./ExplanationPage";

const page = (
  <Routes>
    <Route path="/rankings/:methodology/deposits/:id" element={<ExplanationPage />} />
  </Routes>
);

const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");

const explanation = {
  deposit: "pang-war",
  name: "Pang War",
  methodology: "heavy",
  version: 2,
  snapshot: 7,
  dataRevision: 42,
  createdAt: "2026-11-23T15:02:36Z",
  rank: 3,
  rankedCount: 54,
  rankInterval: { low: 2, high: 30, level: 0.9 },
  acceptability: [0.1, 0.25, 0.6],
  uncertainty: { draws: 10000, seed: 1, weights: "dirichlet", concentration: 40, level: 0.9, standardError: 0.005 },
  score: 0.5,
  completeness: 0.6,
  criteria: [
    {
      id: "heavyTreoTonnes",
      name: "Heavy oxides",
      unit: "t",
      weight: 0.67,
      publishedWeight: 0.4,
      missing: true,
      normalised: 0.5,
      normalisedLow: 0,
      normalisedHigh: 1,
      contribution: 0.335,
      remedy: "bounds",
      reasons: ["No tonnage is stated."],
    },
    {
      id: "outputEvidence",
      name: "Evidence of heavy output",
      unit: "t",
      raw: 3000,
      rawLow: 1000,
      rawHigh: 5000,
      weight: 0.33,
      publishedWeight: 0.2,
      missing: false,
      normalised: 0.5,
      contribution: 0.165,
      remedy: "none",
      sources: [{ id: "imports", citation: "Imports of 2023" }],
    },
  ],
  why: {
    nextAbove: {
      deposit: "mount-weld",
      name: "Mount Weld",
      rank: 2,
      score: 0.512,
      distance: 0.012,
      weights: {
        weights: { heavyTreoTonnes: 0.35, outputEvidence: 0.25 },
        distance: 0.1,
        smallest: true,
        method: "linear-program",
      },
      values: [{ criterion: "outputEvidence", from: 3000, to: 3600, beyondBest: true }],
    },
    dominatedByCount: 1,
    dominatedBy: [{ deposit: "serra-verde", name: "Serra Verde", criteria: ["outputEvidence"] }],
    dominatesCount: 0,
    dominates: [],
  },
  links: { deposit: "", methodology: "", ranking: "", snapshot: "" },
};

const share = (value: number) => ({ value, low: value - 0.05, high: value + 0.05 });

const answers = (answer: object) => ({
  "GET /api/v1/rankings": () => ({ items: [{ id: "heavy", name: "Heavy rare earths", question: "", self: "" }] }),
  "GET /api/v1/rankings/heavy/deposits/pang-war": () => answer,
  "GET /api/v1/rankings/heavy/deposits/pang-war/history": () => ({ methodology: "heavy", deposit: "", items: [] }),
  "GET /api/v1/rankings/heavy/deposits/pang-war/sensitivity": () => ({
    methodology: "heavy",
    snapshot: 7,
    deposit: "pang-war",
    runs: 2000,
    seed: 1,
    factors: [
      { factor: "values:heavyTreoTonnes", first: share(0.7), total: share(0.8) },
      { factor: "weight:outputEvidence", first: share(0.1), total: share(0.2) },
    ],
  }),
});

it("takes a rank apart: values, what was missing, what would change it, and what drives it", async () => {
  serve(answers(explanation));
  renderAt("/rankings/heavy/deposits/pang-war", page);
  const line = (await screen.findByText("No. 3")).parentElement;
  expect(plain(line?.textContent)).toBe(
    "No. 3 of 54 in the heavy rare earth ranking, 90 % interval 2 to 30, score 0.500",
  );
  const scores = screen.getByRole("table", { name: "Contribution of each criterion to the score" });
  const missing = within(scores).getByRole("row", { name: /^Heavy oxides/ });
  expect(missing.textContent).toContain("0.000 to 1.000");
  expect(missing.textContent).toContain("No tonnage is stated.Both ends of the scale count");
  const output = within(scores).getByRole("row", { name: /^Evidence of heavy output/ });
  expect(plain(output.textContent)).toContain("1,000 t to 5,000 t");
  expect(within(output).getByRole("link", { name: "Imports of 2023" })).toBeTruthy();

  expect(screen.getByText(/Next above is/).textContent).toContain("no. 2, with a score of 0.512: 0.012 higher");
  const weights = screen.getByRole("table", { name: "Weights that put it before Mount Weld" });
  expect(plain(within(weights).getAllByRole("row")[1]?.textContent)).toBe("Heavy oxides40 %35 %");
  const value = screen.getByText(/now 3,000/).parentElement;
  expect(plain(value?.textContent)).toBe(
    "Evidence of heavy output: 3,600 t (now 3,000 t; no ranked deposit is known to have so good a value)",
  );
  expect(screen.getByText(/^1 deposit is at least as good/)).toBeTruthy();

  const driven = await screen.findByRole("img", { name: /what drives the rank/ });
  expect(plain(driven.getAttribute("aria-label"))).toContain("“Open values: Heavy oxides”, with a part in 80 %");
});

it("draws how probable the first ranks are, and tells the same in numbers", async () => {
  serve(answers(explanation));
  renderAt("/rankings/heavy/deposits/pang-war", page);
  const chart = await screen.findByRole("img", { name: /probability of each of the first 3 ranks/ });
  expect(plain(chart.getAttribute("aria-label"))).toContain("the most probable is 3, with 60 %");
  await userEvent.click(screen.getByText("The same in numbers"));
  const rows = within(screen.getByRole("table", { name: "Probability of each rank" })).getAllByRole("row");
  expect(rows.slice(1).map(({ textContent }) => plain(textContent))).toEqual(["110 %", "225 %", "360 %", "after 35 %"]);
});

it("gives the reasons where there is no rank, and explains nothing else", async () => {
  const { rank, rankInterval, acceptability, uncertainty, score, completeness, criteria, why, ...rest } = explanation;
  expect([rank, rankInterval, acceptability, uncertainty, score, completeness, criteria, why]).toHaveLength(8);
  serve(answers({ ...rest, unranked: { reasons: ["No tonnage is stated."] } }));
  renderAt("/rankings/heavy/deposits/pang-war", page);
  expect((await screen.findByRole("listitem")).textContent).toBe("No tonnage is stated.");
  expect(screen.queryByRole("heading", { name: "What drives it" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "How sure the rank is" })).toBeNull();
});
