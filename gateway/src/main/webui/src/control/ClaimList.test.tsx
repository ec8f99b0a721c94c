import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Claim } from "../api/types";
import { renderAt } from "../testing/app";
import { ClaimList } from "./ClaimList";

const claim: Claim = {
  id: "c009",
  subject: { id: "pang-war", name: "Pang War town" },
  actor: { id: "kachin-independence-army", name: "Kachin Independence Army" },
  kind: "territory",
  level: "full",
  polarity: "asserts",
  period: { from: { text: "2024-10-18", precision: "day" } },
  status: "accepted",
  source: { id: "s1", citation: "A report" },
  recordedAt: "2026-01-01T00:00:00Z",
  evidence: [
    {
      id: "e-1",
      source: { id: "s1", citation: "A report", url: "https://www.example.org/report" },
      stance: "supports",
      locator: "p. 4, third paragraph",
      quotation: "The town fell on Friday.",
      archivedUrl: "https://web.archive.org/web/2024/https://www.example.org/report",
      publishedOn: "2024-10-20",
      retrievedOn: "2026-01-01",
      language: "my",
      grade: { source: "B", information: 2, text: "B2" },
      independence: "wire-report",
    },
    { id: "e-2", source: { id: "s2", citation: "A denial" }, stance: "refutes", grade: { source: "D", information: 4, text: "D4" } },
  ],
};

it("has the evidence one click away: its words, its place, its grade in words, and where to read it", async () => {
  renderAt("/", <ClaimList claims={[claim]} />);
  const item = screen.getAllByRole("listitem")[0] ?? document.body;
  expect(item.querySelector("details")?.open).toBe(false);
  await userEvent.click(within(item).getByText("Evidence: 1 source for it, 1 against it"));
  expect(item.querySelector("details")?.open).toBe(true);

  const [supporting, refuting] = within(within(item).getByRole("list")).getAllByRole("listitem");
  expect(supporting?.querySelector("blockquote[lang=my]")?.textContent).toBe("The town fell on Friday.");
  for (const told of [
    "p. 4, third paragraph",
    "Grade B2. Source B: usually reliable; information 2: probably true",
    "in Burmese",
    "published 20 October 2024",
    "retrieved 1 January 2026",
    "counts once with all that repeats the report “wire-report”",
  ]) {
    expect(supporting?.textContent).toContain(told);
  }
  expect(within(item).getByRole("link", { name: "example.org" }).getAttribute("href")).toBe(
    "https://www.example.org/report",
  );
  expect(within(item).getByRole("link", { name: "web.archive.org" })).toBeTruthy();
  expect(refuting?.textContent).toContain("Against: A denial");
});

it("tells a denial, and that nobody is said to hold it", () => {
  const nobodys = { ...claim };
  delete nobodys.actor;
  renderAt(
    "/",
    <ClaimList
      claims={[
        { ...claim, polarity: "denies" },
        { ...nobodys, id: "c010", holder: "nobody", holderReason: "The pits are abandoned.", level: "full" },
      ]}
    />,
  );
  expect(screen.getByText(/does not hold territory/).textContent).toContain("Kachin Independence Army");
  expect(screen.getByText(/^Nobody: territory/)).toBeTruthy();
  expect(screen.getByText("The pits are abandoned.")).toBeTruthy();
});

it("makes the one source of an older answer its evidence", () => {
  const older = { ...claim };
  delete older.evidence;
  renderAt("/", <ClaimList claims={[{ ...older, grade: { source: "C", information: 3, text: "C3" } }]} />);
  expect(screen.getByText("Evidence: 1 source")).toBeTruthy();
  expect(screen.getByText(/Grade C3\. Source C: fairly reliable/)).toBeTruthy();
});
