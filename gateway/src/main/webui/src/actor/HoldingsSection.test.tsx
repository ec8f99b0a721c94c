import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useControlQuestion } from "../control/useControlQuestion";
import { dayNumber } from "../format/dates";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { HoldingsSection } from "./HoldingsSection";

// jsdom draws no maps: the names of the places stand in for it.
vi.mock("../map/PlacesMap", () => ({
  default: ({ places, label }: { places: { name: string }[]; label: string }) => (
    <section aria-label={label}>{places.map(({ name }) => name).join()}</section>
  ),
}));

function Page() {
  const [question, ask] = useControlQuestion();
  return <HoldingsSection actor="kia" question={question} onOn={(on) => ask({ on })} />;
}

it("lists what it holds on the day of the slider, how sure, and since when", async () => {
  const calls = serve({
    "GET /api/v1/actors/kia/holdings": ({ query }) => ({
      items:
        query.get("on") === "2024-11-01"
          ? [
              {
                deposit: { id: "pang-war", name: "Pang War town", longitude: 98.6, latitude: 25.9 },
                leads: true,
                probability: 0.88,
                answer: {
                  kind: "territory",
                  state: "held",
                  holders: [],
                  since: { earliest: "2024-10-18", latest: "2024-10-21" },
                },
              },
            ]
          : [],
    }),
  });
  const { router } = renderAt("/actors/kia?on=2024-09-01", <Page />);
  expect(await screen.findByText("By what is recorded it holds nothing on 1 September 2024.")).toBeTruthy();
  fireEvent.change(screen.getByRole("slider"), { target: { value: String(dayNumber("2024-11-01")) } });
  const table = await screen.findByRole("table", { name: "Holdings on 1 November 2024" });
  expect(router.state.location.search).toBe("?on=2024-11-01");
  expect(within(table).getByRole("link", { name: "Pang War town" }).getAttribute("href")).toBe("/deposits/pang-war");
  const cells = [...table.querySelectorAll("td")].map(({ textContent }) => textContent?.replaceAll("\u00a0", " "));
  expect(cells).toEqual(["Territory", "held", "88 %", "18 October 2024"]);
  await waitFor(() => expect(calls.map(({ query }) => query.get("on"))).toEqual(["2024-09-01", "2024-11-01"]));
  const map = await screen.findByRole("region", { name: "Map of what is held on 1 November 2024" });
  expect(map.textContent).toBe("Pang War town");
});

it("tells with whom it is held, and where another leads", async () => {
  const holding = (id: string, others: number[]) => ({
    deposit: { id, name: id },
    leads: false,
    probability: 0.35,
    answer: {
      kind: "taxation",
      state: "held",
      holders: [0.35, ...others].map((probability, index) => ({
        actor: index === 0 ? { id: "kia", name: "KIA" } : { id: `a${index}`, name: `A${index}` },
        probability,
      })),
    },
  });
  serve({ "GET /api/v1/actors/kia/holdings": () => ({ items: [holding("shared", [0.35]), holding("lesser", [0.6])] }) });
  renderAt("/actors/kia", <Page />);
  const states = async (name: string) => (await screen.findByRole("row", { name: new RegExp(`^${name}`) })).textContent;
  expect(await states("shared")).toContain("heldwith A1");
  expect(await states("lesser")).toContain("heldA1 leads");
});
