import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { QualitySection } from "./QualitySection";

const counts = [{ rule: "inconsistent-resource", meaning: "Tonnes x grade is not what is stated", flags: 1, deposits: 1 }];

it("shows each flag with its arithmetic and what was expected", async () => {
  const calls = serve({
    "GET /api/v1/quality": () => ({
      counts,
      items: [
        {
          deposit: { id: "mount-weld", name: "Mount Weld" },
          rule: "inconsistent-resource",
          field: "statements[usgs-1].treoTonnes",
          message: "Ore times grade is not the stated TREO.",
          expected: "180000 t",
          found: "210000 t",
          arithmetic: "12000000 t x 1.5 % = 180000 t; 210000 t is 16.7 % more, 5 % are allowed",
        },
      ],
    }),
  });
  renderAt("/deposits/mount-weld", <QualitySection deposit="mount-weld" />);
  const flag = await screen.findByRole("listitem");
  expect(flag.textContent).toContain("Inconsistent resource: Ore times grade is not the stated TREO.");
  expect(flag.textContent).toContain("12000000 t x 1.5 % = 180000 t");
  expect(flag.textContent).toContain("found 210000 texpected 180000 t");
  expect(calls[0]?.query.get("deposit")).toBe("mount-weld");
});

it("says that nothing was found", async () => {
  serve({ "GET /api/v1/quality": () => ({ counts, items: [] }) });
  renderAt("/deposits/mount-weld", <QualitySection deposit="mount-weld" />);
  expect(await screen.findByText(/No rule of quality is broken/)).toBeTruthy();
});
