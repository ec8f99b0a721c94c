import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { ControlTimeline } from "./ControlTimeline";
import type { Line } from "./timeline";

const kia = { id: "kachin-independence-army", name: "Kachin Independence Army" };
const ndaK = { id: "new-democratic-army-kachin", name: "New Democratic Army - Kachin" };

const territory: Line = {
  kind: "territory",
  stretches: [
    { to: "2009-10-31", state: "unknown", holders: [] },
    { from: "2009-11-01", to: "2024-10-17", state: "held", holders: [{ actor: ndaK, probability: 0.9 }] },
    {
      from: "2024-10-18",
      to: "2024-10-20",
      state: "contested",
      holders: [
        { actor: kia, probability: 0.5 },
        { actor: ndaK, probability: 0.5 },
      ],
      reason: "The sources give 18 and 21 October.",
    },
    { from: "2024-10-21", state: "held", holders: [{ actor: kia, probability: 1 }] },
  ],
};
const silent: Line = { kind: "offtake", stretches: [{ state: "unknown", holders: [] }] };

function draw(asked: string[] = []) {
  return renderAt(
    "/",
    <ControlTimeline lines={[territory, silent]} on="2024-10-19" onAsk={(day) => asked.push(day)} />,
  );
}

it("tells in words what it draws: who, since when, how sure", () => {
  draw();
  const picture = screen.getByRole("img");
  const words = picture.querySelector("title")?.textContent?.replaceAll("\u00a0", " ");
  expect(words).toBe(
    "Line in time, territory: " +
      "held by New Democratic Army - Kachin (90 %) from 1 November 2009 to 17 October 2024; " +
      "contested between Kachin Independence Army (50 %) and New Democratic Army - Kachin (50 %) " +
      "from 18 October 2024 to 20 October 2024; " +
      "held by Kachin Independence Army since 21 October 2024.",
  );
  expect(screen.queryByText("Offtake")).toBeNull();
  const legend = within(screen.getByRole("list", { name: "Colours" })).getAllByRole("listitem");
  expect(legend.map(({ textContent }) => textContent)).toEqual([ndaK.name, kia.name, "contested"]);
});

it("hatches the contested days and gives each actor one colour", () => {
  const { container } = draw();
  expect(container.querySelectorAll("rect.contested")).toHaveLength(1);
  expect(container.querySelectorAll("rect.actor-0")).toHaveLength(2);
  expect(container.querySelectorAll("rect.actor-1")).toHaveLength(2);
  const heights = [...container.querySelectorAll("rect.actor-1, rect.actor-0")].map((bar) => bar.getAttribute("height"));
  expect(heights.map((height) => Number(height).toFixed(1))).toEqual(["23.4", "13.0", "13.0", "26.0"]);
});

it("looks closer around the day asked about", async () => {
  const { container } = draw();
  const widthOfContest = () => Number.parseFloat(container.querySelector("rect.contested")?.getAttribute("width") ?? "0");
  expect(widthOfContest()).toBeLessThan(0.1);
  await userEvent.selectOptions(screen.getByLabelText("Show"), "Three months around the day");
  expect(widthOfContest()).toBeCloseTo((100 * 3) / 90, 1);
});

it("leads from each stretch to the answer for its first day", async () => {
  const asked: string[] = [];
  draw(asked);
  await userEvent.click(screen.getByText("Territory in words"));
  const contested = screen.getByText(/From 18 October 2024 to 20 October 2024: contested between/).closest("li");
  expect(contested?.textContent).toContain("The sources give 18 and 21 October.");
  await userEvent.click(within(contested ?? document.body).getByRole("button", { name: "Ask about its first day" }));
  expect(asked).toEqual(["2024-10-18"]);
});

it("says that nobody is said to have held anything", () => {
  renderAt("/", <ControlTimeline lines={[silent]} on="2024-10-19" onAsk={() => {}} />);
  expect(screen.getByText(/says who held anything, at any time/)).toBeTruthy();
});

it("tells as one what only fades with the years", () => {
  const held = (from: string, probability: number) => ({
    from,
    state: "held",
    holders: [{ holder: "actor", actor: kia, probability }, { holder: "unknown", probability: 1 - probability }],
  });
  const fading = [{ ...held("2020-01-01", 0.9), to: "2020-12-31" }, { ...held("2021-01-01", 0.81), to: "2021-12-31" }, held("2022-01-01", 0.7)];
  const { container } = renderAt(
    "/",
    <ControlTimeline lines={[{ kind: "operation", stretches: fading }]} on="2022-06-01" onAsk={() => {}} />,
  );
  expect(screen.getByRole("img").querySelector("title")?.textContent?.replaceAll("\u00a0", " ")).toBe(
    "Line in time, operation: held by Kachin Independence Army (70 to 90 %) since 1 January 2020.",
  );
  expect(container.querySelectorAll("rect.actor-0")).toHaveLength(3);
  expect([...container.querySelectorAll(".run-name")].map(({ textContent }) => textContent)).toEqual([kia.name]);
});
