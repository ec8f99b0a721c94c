import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { DifferenceTable } from "./DifferenceTable";
import { RevisionSection } from "./RevisionSection";

it("tells who changed what, when and why, down to how it came in", async () => {
  serve({
    "GET /api/v1/deposits/pang-war/revisions": () => ({
      items: [
        {
          number: 2,
          at: "2026-03-01T10:00:00Z",
          by: "member",
          reason: "The town lies further north.",
          change: "correction",
          proposal: "p-7",
          acceptedBy: "editor",
          dataRevision: 12,
          differences: [
            { field: "/location/latitude", before: 25.9, after: 26.1 },
            { field: "/adminArea", after: "Kachin State" },
            { field: "/hostRock", before: "granite" },
          ],
        },
        { number: 1, by: "import", dataSet: "usgs-ree-2026", differences: [] },
      ],
    }),
  });
  renderAt("/deposits/pang-war", <RevisionSection kind="deposits" id="pang-war" />);
  const [edited, imported] = await screen.findAllByRole("listitem");
  expect(edited?.textContent).toContain("Correction by member, 1 March 2026, 10:00 UTC");
  expect(edited?.textContent).toContain("The town lies further north.");
  expect(edited?.textContent).toContain("accepted by editor");
  expect(screen.getByRole("link", { name: "Proposed" }).getAttribute("href")).toBe("/proposals/p-7");
  expect(imported?.textContent).toContain("Imported with the data set usgs-ree-2026");

  await userEvent.click(screen.getByText("3 fields changed"));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Location, latitude", "25.9", "26.1"],
    ["Admin area", "absent", "Kachin State"],
    ["Host rock", "granite", "absent"],
  ]);
});

it("reads lists and objects out, and leads to what is named by its id", () => {
  const rows = [
    { field: "/aliases", value: ["Pangwa", "Panwa"] },
    { field: "/minerals", value: [] },
    { field: "/evidence", value: [{ source: { citation: "A report", kind: "news" }, publishedOn: "2025-03~", grade: { source: "C", information: 3 } }] },
    { field: "/period/from", value: "2024-10-18" },
    { field: "/actor", value: "kachin-independence-army" },
  ];
  renderAt("/", <DifferenceTable rows={rows} columns={[{ name: "Proposed", of: ({ value }) => value, as: "ins" }]} />);
  expect(screen.getByText("Pangwa; Panwa")).toBeTruthy();
  expect(screen.getByText("none")).toBeTruthy();
  expect(screen.getByRole("row", { name: /Period, from/ }).textContent).toContain("18 October 2024");
  expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual([
    "Actor",
    "Period, from",
    "Aliases",
    "Minerals",
    "Evidence",
  ]);
  const said = (member: string) => screen.getByText(member).nextElementSibling?.textContent;
  expect(said("source")).toBe("A report");
  expect(said("published on")).toBe("about March 2025");
  expect(said("grade")).toBe("C3. Source C: fairly reliable; information 3: possibly true");
  const actor = screen.getByRole("link", { name: "Kachin Independence Army" });
  expect(actor.getAttribute("href")).toBe("/actors/kachin-independence-army");
});
