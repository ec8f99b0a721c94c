import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Network } from "../api/types";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { arcsOf, pointOf } from "./arcs";
import { layOut } from "./layout";
import { letter, linesOf } from "./lettering";
import { NetworkSection } from "./NetworkSection";

const network: Network = {
  actor: "kia",
  on: "2024-11-01",
  depth: 2,
  nodes: [
    { id: "kia", name: "Kachin Independence Army", depth: 0 },
    { id: "kio", name: "Kachin Independence Organisation", depth: 1 },
    { id: "nda-k", name: "New Democratic Army - Kachin", depth: 1 },
  ],
  edges: [
    { id: "r-1", from: "kia", kind: "armed-wing-of", to: "kio", certain: true },
    { id: "r-2", from: "nda-k", kind: "opposed-to", to: "kia", certain: false, sharePercent: 12.5 },
  ],
  truncated: true,
  leftOff: { nodes: 3, edges: 7 },
};

it("draws the relations and says them in a list beside, and what is left off", async () => {
  const calls = serve({ "GET /api/v1/actors/kia/network": () => network });
  const { container } = renderAt("/actors/kia", <NetworkSection actor="kia" on="2024-11-01" />);
  const picture = await screen.findByRole("group", { name: /Picture of 3 actors and 2 relations/ });
  expect(picture.querySelectorAll("circle")).toHaveLength(3);
  expect(container.querySelectorAll(".network .edge.uncertain")).toHaveLength(1);
  // Who is the wing of whom has a direction, and being opposed has none.
  expect(container.querySelector(".network .edge.armed-wing-of")?.getAttribute("marker-end")).toMatch(/armed-wing-of/);
  expect(container.querySelector(".network .edge.opposed-to")?.getAttribute("marker-end")).toBeNull();
  expect([...picture.querySelectorAll(".verb")].map(({ textContent }) => textContent?.replaceAll("\u00a0", " "))).toEqual([
    "armed wing of",
    "opposed 12.5 %",
  ]);
  const key = screen.getByRole("list", { name: "Lines" });
  expect(within(key).getByText(/is the armed wing of/)).toBeTruthy();
  expect(screen.getByText(/3 actors and 7 relations are left off/)).toBeTruthy();

  await userEvent.click(screen.getByText("2 relations among 3 actors, in words"));
  const said = screen.getAllByRole("listitem").filter((item) => !key.contains(item)).map(({ textContent }) => textContent?.replaceAll("\u00a0", " "));
  expect(said).toEqual([
    "Kachin Independence Army is the armed wing of Kachin Independence Organisation",
    "New Democratic Army - Kachin is opposed to Kachin Independence Army, 12.5 %",
  ]);

  await userEvent.selectOptions(screen.getByLabelText("Relations away"), "3");
  await screen.findByRole("group", { name: /Picture/ });
  expect(calls.map(({ query }) => [query.get("depth"), query.get("on")])).toEqual([
    ["2", "2024-11-01"],
    ["3", "2024-11-01"],
  ]);
});

it("draws the same network the same, in the frame, with its actor in the middle", () => {
  const places = layOut(network, 320, 300);
  expect(layOut(network, 320, 300)).toEqual(places);
  expect(places.get("kia")).toEqual({ x: 160, y: 150 });
  for (const { x, y } of places.values()) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(320);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(300);
  }
});

it("bends two lines between the same two apart, and ends each at the rim of the marks", () => {
  const places = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: 0 }],
  ]);
  const both = arcsOf(
    [
      { id: "r-1", from: "a", kind: "owns", to: "b" },
      { id: "r-2", from: "b", kind: "opposed-to", to: "a" },
    ],
    places,
    () => 6,
  );
  const [one, other] = both.map((arc) => pointOf(arc, 0.5));
  expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(20);
  const [single] = arcsOf([{ id: "r-1", from: "a", kind: "owns", to: "b" }], places, () => 6);
  expect(single?.from).toEqual({ x: 8, y: 0 });
  expect(single?.to).toEqual({ x: 90, y: 0 });
});

it("writes nothing upon anything else, and leaves out what finds no room", () => {
  const frame = { width: 300, height: 60 };
  const named = ["One actor", "Another actor"].map((name, index) => ({
    node: { id: name, name, depth: index },
    at: { x: 150, y: 20 + 20 * index },
    radius: 6,
    lines: [name],
  }));
  const marks = named.map(({ at, radius }) => ({ ...at, radius }));
  const { names } = letter(named, marks, [], frame);
  expect(names.map(({ lines }) => lines.join())).toEqual(["One actor", "Another actor"]);
  const [one, other] = names.map(({ at }) => at);
  expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= 15 || Math.abs((one?.x ?? 0) - (other?.x ?? 0)) >= 80).toBe(true);
  expect(letter(named, marks, [], { width: 60, height: 60 }).names).toEqual([]);
});

it("breaks a long name between its words, and cuts what two lines do not hold", () => {
  expect(linesOf("Border Guard Force Battalion 1001", 18)).toEqual(["Border Guard Force", "Battalion 1001"]);
  expect(linesOf("Myanmar military", 18)).toEqual(["Myanmar military"]);
  expect(linesOf("Assets Supervision and Administration Commission", 18)).toEqual(["Assets Supervision", "and Administratio…"]);
});
