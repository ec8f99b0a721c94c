import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { IncidentSection } from "./IncidentSection";

const source = { id: "ucdp-ged", citation: "UCDP GED 24.1" };
const location = { longitude: 98.6, latitude: 25.9 };
const none = { incidents: 0, deaths: 0, byYear: [], bySide: [] };

it("counts by year and side, lists the nearest first, and asks again for another radius", async () => {
  const calls = serve({
    "GET /api/v1/deposits/pang-war/incidents": ({ query }) => ({
      deposit: "pang-war",
      location,
      withinKm: Number.parseInt(query.get("within") ?? ""),
      counts: {
        incidents: 2,
        deaths: 31,
        byYear: [
          { year: 1992, incidents: 1, deaths: 6 },
          { year: 2011, incidents: 1, deaths: 25 },
        ],
        bySide: [
          { ucdpId: 164, name: "KIO", incidents: 2, deaths: 10 },
          { ucdpId: 144, name: "Government of Myanmar", incidents: 2, deaths: 21 },
        ],
      },
      items: [
        {
          id: "MYA-1",
          startedOn: "2011-06-09",
          endedOn: "2011-06-12",
          violence: "state-based",
          sideA: { name: "Government of Myanmar" },
          sideB: { name: "KIO" },
          deaths: { best: 25 },
          location: { name: "Momauk" },
          distanceKm: 12.345,
          source,
        },
      ],
    }),
  });
  renderAt("/deposits/pang-war", <IncidentSection deposit="pang-war" />);
  expect(await screen.findByText(/2 events with at least one death within 50 km, 31 deaths/)).toBeTruthy();
  expect(screen.getByText(/KIO \(2\), Government of Myanmar \(2\)/)).toBeTruthy();
  expect((await screen.findByRole("img")).getAttribute("aria-label")).toContain("from 1992 to 2011");
  const row = within(screen.getByRole("table", { name: "Incidents, nearest first" })).getAllByRole("row")[1];
  const cells = [...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent);
  expect(cells).toEqual([
    "12.3\u00a0km",
    "9 June 2011 to 12 June 2011",
    "Government of Myanmar and KIOState based",
    "25",
    "Momauk",
  ]);
  expect(screen.getByRole("link", { name: source.citation })).toBeTruthy();

  await userEvent.selectOptions(screen.getByLabelText("Within"), "100 km");
  expect(await screen.findByText(/within 100 km/)).toBeTruthy();
  expect(calls.map(({ query }) => query.get("within"))).toEqual(["50km", "100km"]);
});

it("says what was looked for where nothing is recorded, and where nothing can lie around", async () => {
  let known: object = { location };
  serve({ "GET /api/v1/deposits/mount-weld/incidents": () => ({ withinKm: 50, counts: none, items: [], ...known }) });
  const { unmount } = renderAt("/", <IncidentSection deposit="mount-weld" />);
  expect(await screen.findByText(/The data set covers Myanmar from 1989 to 2023/)).toBeTruthy();
  unmount();
  known = {};
  renderAt("/", <IncidentSection deposit="mount-weld" />);
  expect(await screen.findByText(/Where it lies is not recorded/)).toBeTruthy();
});
