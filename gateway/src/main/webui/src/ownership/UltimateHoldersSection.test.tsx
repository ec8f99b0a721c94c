import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { UltimateHoldersSection } from "./UltimateHoldersSection";

const party = (id: string, name: string) => ({ id, name });

it("tells each holder's share, the chains that lead there, and what nothing accounts for", async () => {
  const calls = serve({
    "GET /api/v1/deposits/mountain-pass/ultimate-holders": () => ({
      deposit: "mountain-pass",
      on: "2022-06-01",
      state: "held",
      holders: [
        {
          actor: party("shenghe", "Shenghe Resources"),
          sharePercent: 7.7,
          chains: [
            {
              sharePercent: 7.7,
              steps: [
                { actor: party("mp", "MP Materials"), sharePercent: 100 },
                { actor: party("shenghe", "Shenghe Resources"), sharePercent: 7.7 },
              ],
            },
          ],
        },
        { actor: party("other", "Other"), chains: [{ steps: [{ actor: party("other", "Other") }] }] },
      ],
      remainder: [{ of: party("mp", "MP Materials"), reason: "not-claimed", sharePercent: 92.3 }],
      overstated: ["mp"],
    }),
  });
  renderAt(
    "/",
    <UltimateHoldersSection deposit="mountain-pass" question={{ on: "2022-06-01", knownAt: "2026-01-01" }} />,
  );
  const holder = await screen.findByRole("link", { name: "Shenghe Resources" });
  const text = () => document.body.textContent?.replaceAll("\u00a0", " ");
  expect(holder.getAttribute("href")).toBe("/actors/shenghe");
  expect(text()).toContain("100 % of it by MP Materials, 7.7 % of that by Shenghe Resources");
  expect(text()).toContain("share not stated");
  expect(text()).toContain("No chain accounts for 92.3 % (not claimed of MP Materials).");
  expect(text()).toContain("More than 100 % is claimed of mp");
  expect(Object.fromEntries(calls[0]?.query ?? [])).toEqual({ on: "2022-06-01", knownAt: "2026-01-01T23:59:59Z" });
});

it("says why nobody is known", async () => {
  serve({
    "GET /api/v1/deposits/pang-war/ultimate-holders": () => ({
      on: "2022-06-01",
      reason: "No claim of this kind was known.",
      holders: [],
      remainder: [],
      overstated: [],
    }),
  });
  renderAt("/", <UltimateHoldersSection deposit="pang-war" question={{}} />);
  expect(await screen.findByText(/on 1 June 2022\. No claim of this kind was known\./)).toBeTruthy();
});
