import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, it, vi } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { RankingPage } from "./RankingPage";

// jsdom draws no maps.
vi.mock("../map/WorldMap", () => ({ default: () => null }));

const page = (
  <Routes>
    <Route path="/" element={<RankingPage />} />
    <Route path="/rankings/:methodology" element={<RankingPage />} />
  </Routes>
);

const entry = (rank: number, id: string, name: string, more: object) => ({
  rank,
  deposit: { id, name, country: "AUS" },
  score: 1 - rank / 10,
  completeness: 1,
  ...more,
});

const ranking = (methodology: string) => ({
  methodology,
  version: 1,
  snapshot: 7,
  dataRevision: 42,
  createdAt: "2026-11-23T15:02:36Z",
  priceDeck: { edition: "mcs-2026", year: 2025 },
  uncertainty: { draws: 10000, seed: 1, weights: "dirichlet", concentration: 40, level: 0.9, standardError: 0.005 },
  items: [
    entry(1, "browns-range", "Browns Range", { change: 2, rankInterval: { low: 1, high: 3, level: 0.9 } }),
    entry(2, "mount-weld", "Mount Weld", { change: -1, rankInterval: { low: 2, high: 2, level: 0.9 } }),
    entry(3, "nolans", "Nolans", {}),
  ],
  rankedCount: 3,
  unrankedCount: 5,
});

const rankings = {
  items: [
    { id: "heavy", name: "Heavy rare earths", question: "Which hold the most?", self: "", methodology: "" },
    { id: "magnet", name: "Magnet rare earths", question: "What are magnets made of?", self: "", methodology: "" },
  ],
};

const server = () =>
  serve({
    "GET /api/v1/rankings": () => rankings,
    "GET /api/v1/rankings/heavy": () => ranking("heavy"),
    "GET /api/v1/rankings/magnet": () => ranking("magnet"),
  });

it("shows any published ranking, and leads to the others", async () => {
  server();
  renderAt("/rankings/magnet", page);
  expect(await screen.findByRole("table", { name: "Magnet rare earth ranking" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Magnet rare earth ranking");
  expect(screen.getByText(/What are magnets made of/)).toBeTruthy();
  const others = within(screen.getByRole("navigation", { name: "Rankings" })).getAllByRole("link");
  expect(others.map((link) => link.getAttribute("href"))).toEqual(["/", "/rankings/magnet"]);
  expect(others.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page"]);
  expect(screen.getByRole("link", { name: /what each lacks/ }).getAttribute("href")).toBe("/rankings/magnet/unranked");
});

it("tells beside each rank between which it lies, and how it moved, also in words", async () => {
  server();
  renderAt("/", page);
  const table = await screen.findByRole("table", { name: "Heavy rare earth ranking" });
  const rows = within(table).getAllByRole("row").slice(1);
  const cells = rows.map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent));
  expect(cells.map((row) => row.slice(2, 4))).toEqual([
    ["90\u00a0% interval: rank 1– to 3", "▲\u202f2up 2"],
    ["90\u00a0% interval: rank 2", "▼\u202f1down 1"],
    ["–not known", "–not known"],
  ]);
  const bar = rows[0]?.querySelector<HTMLElement>(".all-ranks > i");
  expect([bar?.style.left, bar?.style.width]).toEqual(["0%", "100%"]);
  const why = within(table).getByRole("link", { name: "Why no. 1" });
  expect(why.getAttribute("href")).toBe("/rankings/heavy/deposits/browns-range");
  expect(screen.getByText(/of 10,000 rankings, drawn with weights around the published/)).toBeTruthy();
});
