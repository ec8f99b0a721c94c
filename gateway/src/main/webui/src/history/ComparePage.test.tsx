import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { partsInWords } from "./causes";
import { ComparePage } from "./ComparePage";

const page = (
  <Routes>
    <Route path="/rankings/:methodology/compare" element={<ComparePage />} />
  </Routes>
);

const snapshot = (number: number) => ({ snapshot: number, createdAt: `2026-11-0${number}T12:00:00Z` });

const compared = (a: number, b: number) => ({
  methodology: "heavy",
  a: snapshot(a),
  b: snapshot(b),
  changed: { world: 3, price: 1 },
  moverCount: 1,
  entryCount: 1,
  leaverCount: 0,
  unmovedCount: 52,
  movers: [
    {
      deposit: { id: "mount-weld", name: "Mount Weld" },
      rankBefore: 5,
      rankAfter: 3,
      change: 2,
      cause: "world",
      parts: { price: -1, world: 3 },
    },
  ],
  entries: [{ deposit: { id: "nolans", name: "Nolans" }, rankAfter: 9, cause: "world", parts: { world: 1 } }],
  leavers: [],
});

it("compares two snapshots, with the cause of every move, and others on demand", async () => {
  const calls = serve({
    "GET /api/v1/rankings/heavy/snapshots": () => ({ items: [snapshot(3), snapshot(2), snapshot(1)] }),
    "GET /api/v1/rankings/heavy/compare": ({ query }) => compared(Number(query.get("a")), Number(query.get("b"))),
  });
  const { router } = renderAt("/rankings/heavy/compare", page);
  expect(await screen.findByText(/1 moved, 1 entered, 0 left, 52 stayed/)).toBeTruthy();
  expect(screen.getByText(/The inputs differ in: new figures for 3 deposits, prices/)).toBeTruthy();
  const moved = screen.getByRole("table", { name: "Deposits that moved, the farthest first" });
  expect(within(moved).getAllByRole("row")[1]?.textContent).toBe(
    "Mount Weld53▲\u202f2up 2new figuresnew figures +3, prices −1",
  );
  const entered = screen.getByRole("table", { name: "Deposits that entered, best first" });
  expect(within(entered).getAllByRole("row")[1]?.textContent).toContain("new figures");
  expect(screen.queryByRole("heading", { name: "Left" })).toBeNull();

  await userEvent.selectOptions(screen.getByLabelText("From snapshot"), "1");
  expect(await screen.findByText(/1 moved/)).toBeTruthy();
  expect(router.state.location.search).toBe("?a=1&b=3");
  const asked = calls.filter(({ path }) => path.endsWith("/compare")).map(({ query }) => [query.get("a"), query.get("b")]);
  expect(asked).toEqual([
    ["2", "3"],
    ["1", "3"],
  ]);
});

it("says that nothing can have changed after one snapshot", async () => {
  const calls = serve({ "GET /api/v1/rankings/heavy/snapshots": () => ({ items: [snapshot(1)] }) });
  renderAt("/rankings/heavy/compare", page);
  expect(await screen.findByText(/one snapshot so far/)).toBeTruthy();
  expect(calls.some(({ path }) => path.endsWith("/compare"))).toBe(false);
});

it("names the parts of a move, the largest first, and none that are nothing", () => {
  expect(partsInWords({ method: 0.01, price: -1.5, world: 3, correction: 0.5 })).toBe(
    "new figures +3, prices −1.5, a correction +0.5",
  );
});
