import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { WhatWouldChange } from "./WhatWouldChange";

const kia = { id: "kachin-independence-army", name: "Kachin Independence Army" };

it("says what would change the answer, and once opened how it has changed", async () => {
  const calls = serve({
    "GET /api/v1/deposits/pang-war/control/history": () => ({
      on: "2024-10-19",
      kinds: [
        {
          kind: "territory",
          steps: [
            { knownFrom: "2024-10-20T00:00:00Z", changedBy: ["c009"], answer: { state: "unknown", holders: [] } },
            {
              knownFrom: "2024-10-25T00:00:00Z",
              changedBy: ["c010"],
              answer: { state: "held", holders: [{ holder: "actor", actor: kia, probability: 0.8 }] },
            },
          ],
        },
      ],
    }),
  });
  renderAt(
    "/",
    <WhatWouldChange
      deposit="pang-war"
      question={{ on: "2024-10-19" }}
      numberOf={(claim) => (claim === "c009" ? 1 : undefined)}
      nameOf={(actor) => (actor === kia.id ? kia.name : actor)}
      kind="territory"
      sensitivity={{
        withoutClaim: [{ claim: "c009", state: "unknown" }],
        contrary: { grade: "B2", sources: 2, state: "contested", leader: kia.id },
        text: "",
      }}
    />,
  );
  expect(calls).toHaveLength(0);
  await userEvent.click(screen.getByText("What would change the answer"));
  expect(screen.getByRole("link", { name: "claim 1" }).getAttribute("href")).toBe("#claim-c009");
  expect(document.body.textContent).toContain("Without claim 1 it would be unknown.");
  expect(document.body.textContent).toContain(
    "Denied by 2 independent sources of grade B2 it would be contested, with Kachin Independence Army ahead.",
  );
  expect(await screen.findByText(/from 25 October 2024, 00:00 UTC: held by Kachin Independence Army/)).toBeTruthy();
  expect(Object.fromEntries(calls[0]?.query ?? [])).toEqual({ kind: "territory", on: "2024-10-19" });
});
