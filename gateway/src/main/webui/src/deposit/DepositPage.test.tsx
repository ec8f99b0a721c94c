import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, it, vi } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { DepositPage } from "./DepositPage";

// jsdom draws no maps.
vi.mock("../map/SpotMap", () => ({ default: () => null }));

const page = (
  <Routes>
    <Route path="/deposits/:id" element={<DepositPage />} />
  </Routes>
);

const described = { aliases: [], flags: [], statements: [], compositions: [] };

it("shows of an area what can apply to it, and the sites inside", async () => {
  const calls = serve({
    "GET /api/v1/deposits/kachin": () => ({ ...described, id: "kachin", name: "Kachin", kind: "area", figures: {} }),
    "GET /api/v1/deposits": () => ({
      items: [{ id: "pang-war", name: "Pang War", aliases: ["Pangwa"], flags: [], kind: "site", country: "MMR" }],
    }),
  });
  renderAt("/deposits/kachin", page);
  const inside = await screen.findByRole("table", { name: "Sites inside Kachin" });
  expect(within(inside).getByRole("link", { name: "Pang War" }).getAttribute("href")).toBe("/deposits/pang-war");
  expect(calls.find(({ path }) => path === "/api/v1/deposits")?.query.get("inside")).toBe("kachin");
  expect(screen.getByText(/An area, not a deposit/)).toBeTruthy();
  for (const section of ["Rank", "Composition", "Resource statements", "Quality", "Ultimate holders", "Incidents nearby"]) {
    expect(screen.queryByRole("heading", { name: section })).toBeNull();
  }
  expect(screen.getByRole("heading", { name: "Control" })).toBeTruthy();
});

it("shows the rank of an area that has one", async () => {
  serve({
    "GET /api/v1/deposits/kachin": () => ({ ...described, id: "kachin", name: "Kachin", kind: "area", figures: {} }),
    "GET /api/v1/rankings/heavy/deposits/kachin": () => ({ deposit: "kachin", methodology: "heavy", rank: 7, rankedCount: 54 }),
  });
  renderAt("/deposits/kachin", page);
  expect((await screen.findByText("No. 7")).parentElement?.textContent).toContain("of 54");
  expect(screen.getByRole("heading", { name: "Rank" })).toBeTruthy();
});

it("shows of a site all of them, and no sites inside", async () => {
  serve({ "GET /api/v1/deposits/mine": () => ({ ...described, id: "mine", name: "Mine", kind: "site" }) });
  renderAt("/deposits/mine", page);
  expect(await screen.findByRole("heading", { name: "Rank" })).toBeTruthy();
  for (const section of ["Composition", "Resource statements", "Quality", "Ultimate holders"]) {
    expect(screen.getByRole("heading", { name: section })).toBeTruthy();
  }
  expect(screen.queryByRole("heading", { name: "Sites inside" })).toBeNull();
});
