import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Network } from "../api/types";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { layOut } from "./layout";
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
  expect(container.querySelectorAll("line.uncertain")).toHaveLength(1);
  expect(screen.getByText(/3 actors and 7 relations are left off/)).toBeTruthy();

  await userEvent.click(screen.getByText("2 relations among 3 actors, in words"));
  const said = screen.getAllByRole("listitem").map(({ textContent }) => textContent?.replaceAll("\u00a0", " "));
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
