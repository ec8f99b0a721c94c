import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { CriterionResult, Explanation } from "../api/types";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { ExplanationView, RankSection } from "./RankSection";

const of = (explanation: Partial<Explanation>): Explanation => ({
  deposit: "strange-lake",
  name: "Strange Lake",
  createdAt: "2026-11-23T15:02:36Z",
  rankedCount: 54,
  links: { deposit: "", methodology: "", ranking: "", snapshot: "" },
  methodology: "heavy",
  version: 1,
  snapshot: 1,
  dataRevision: 42,
  ...explanation,
});

const criterion = (result: Partial<CriterionResult>): CriterionResult => ({
  id: "basketUsdPerKg",
  name: "Basket value",
  unit: "USD/kg TREO",
  weight: 0,
  publishedWeight: 0.15,
  missing: false,
  ...result,
});

it("gives the reasons of a deposit without a rank", () => {
  renderAt("/", <ExplanationView title="Heavy rare earth ranking" explanation={of({ unranked: { reasons: ["No tonnage is stated."] } })} />);
  expect(screen.getByText(/Not ranked/)).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe("No tonnage is stated.");
});

it("shows what is missing as missing, never as zero", () => {
  renderAt(
    "/",
    <ExplanationView
      title="Heavy rare earth ranking"
      explanation={of({
        rank: 3,
        rankedCount: 54,
        score: 0.6741,
        criteria: [criterion({ missing: true, reasons: ["Too little has a price."] })],
      })}
    />,
  );
  expect(screen.getByText("No. 3").parentElement?.textContent).toBe(
    "No. 3 of 54 in the heavy rare earth ranking, score 0.674",
  );
  const row = screen.getByRole("row", { name: /Basket value/ });
  expect(within(row).getByText("missing")).toBeTruthy();
  expect(within(row).getByText("Too little has a price.")).toBeTruthy();
  expect(row.textContent).not.toMatch(/\b0 USD/);
});

it("tells the rank in another ranking, and leads to all that it rests on", async () => {
  serve({
    "GET /api/v1/rankings": () => ({
      items: [
        { id: "heavy", name: "Heavy rare earths" },
        { id: "magnet", name: "Magnet rare earths" },
      ],
    }),
    "GET /api/v1/rankings/heavy/deposits/strange-lake": () => of({ rank: 3 }),
    "GET /api/v1/rankings/magnet/deposits/strange-lake": () => of({ rank: 9, methodology: "magnet" }),
  });
  renderAt("/", <RankSection deposit="strange-lake" />);
  expect((await screen.findByText("No. 3")).parentElement?.textContent).toContain("heavy rare earth ranking");
  await userEvent.selectOptions(screen.getByLabelText("In"), "Magnet rare earths");
  expect((await screen.findByText("No. 9")).parentElement?.textContent).toContain("magnet rare earth ranking");
  const all = screen.getByRole("link", { name: /How sure it is/ });
  expect(all.getAttribute("href")).toBe("/rankings/magnet/deposits/strange-lake");
  expect(screen.getByRole("link", { name: "How it is ranked" }).getAttribute("href")).toBe("/methodologies/magnet");
});
