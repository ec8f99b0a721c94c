import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { MethodologyPage } from "./MethodologyPage";

const page = (
  <Routes>
    <Route path="/methodologies/:id" element={<MethodologyPage />} />
  </Routes>
);

it("shows the reasons as a page, and for how many deposits each criterion is known", async () => {
  serve({
    "GET /api/v1/methodologies/magnet": () => ({
      id: "magnet",
      version: 1,
      name: "Magnet rare earths",
      question: "Which hold the most?",
      description: "Ranks by what magnets are made of.",
      prose: "# Why magnet is ranked like this\n\nFor **neodymium**.\n\n## The weights\n\n- One\n\n<b>tag</b>",
      heavyDefinition: "tb-lu-y",
      eligibility: { required: [], reason: "Somebody must have said something." },
      aggregation: { method: "weighted-arithmetic", reason: "By pencil." },
      prices: { deck: "The newest.", reason: "Prices move." },
      criteria: [
        {
          id: "ndPrTonnes",
          name: "NdPr in the ground",
          description: "Stated.",
          unit: "t",
          direction: "maximise",
          normalisation: "log-min-max",
          outliers: "winsorise",
          weight: 0.4,
          missing: "bound",
          reason: "The question itself.",
        },
      ],
    }),
    "GET /api/v1/criteria": () => ({
      items: [{ id: "ndPrTonnes", coverage: { known: 54, intervals: 1, deposits: 3961, dataRevision: 42 } }],
    }),
  });
  renderAt("/methodologies/magnet", page);
  expect(await screen.findByRole("heading", { level: 2, name: "Why magnet is ranked like this" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 3, name: "The weights" })).toBeTruthy();
  expect(screen.getByText("neodymium").tagName).toBe("STRONG");
  expect(screen.getByText(/<b>tag/)).toBeTruthy();
  const row = await screen.findByRole("row", { name: /54 of 3,961/ });
  expect(within(row).getByText("1 of them within bounds only")).toBeTruthy();
  expect(within(row).getByText("both ends of the scale")).toBeTruthy();
  expect(within(row).getByText(/of t, more is better, outliers: winsorise/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Ranking" }).getAttribute("href")).toBe("/rankings/magnet");
});
