import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Claim, Control, ControlOfKind } from "../api/types";
import { renderAt } from "../testing/app";
import { ControlAnswer } from "./ControlAnswer";

const kia = { id: "kachin-independence-army", name: "Kachin Independence Army" };
const ndaK = { id: "new-democratic-army-kachin", name: "New Democratic Army - Kachin" };

function answer(control: Partial<ControlOfKind>): Control {
  return {
    deposit: "pang-war",
    on: "2024-10-19",
    knownAt: "2025-01-01T23:59:59Z",
    policy: "transition-1",
    controls: [{ kind: "territory", state: "held", holders: [], claims: [], ...control }],
    claims: ["c009", "c010"].map((id) => ({ id }) as Claim),
  };
}

it("names the holder, the grade in words, and the claims that it rests on", () => {
  renderAt(
    "/",
    <ControlAnswer
      answer={answer({
        holders: [{ actor: kia, probability: 1 }],
        grade: { source: "C", information: 2, text: "C2" },
        reason: "Taken on 2024-10-18 or 2024-10-21 (c009, c010).",
        claims: ["c009", "c010"],
        supporting: ["c010"],
        refuting: ["c009"],
      })}
    />,
  );
  const territory = screen.getByRole("listitem");
  expect(within(territory).getByRole("heading").textContent).toBe("Territory held");
  expect(within(territory).getByRole("link", { name: kia.name }).getAttribute("href")).toBe(
    "/actors/kachin-independence-army",
  );
  expect(within(territory).getByText("Taken on 18 October 2024 or 21 October 2024 (c009, c010).")).toBeTruthy();
  expect(within(territory).getByText("grade C2").title).toContain("fairly reliable");
  expect(within(territory).getByRole("link", { name: "2" }).getAttribute("href")).toBe("#claim-c010");
  expect(territory.textContent).toContain("rests on claim 2");
  expect(territory.textContent).toContain("against it: claim 1");
  expect(territory.textContent).not.toContain("100");
});

it("says between whom it is contested, and how likely each is", () => {
  renderAt(
    "/",
    <ControlAnswer
      answer={answer({
        state: "contested",
        holders: [
          { actor: kia, probability: 0.5 },
          { actor: ndaK, probability: 0.5 },
        ],
      })}
    />,
  );
  const territory = screen.getByRole("listitem");
  expect(territory.textContent).toContain("contested");
  expect(territory.textContent?.replaceAll("\u00a0", " ")).toContain(
    "Kachin Independence Army (50 %) or New Democratic Army - Kachin (50 %)",
  );
});

const unknown = (kind: string, reason: string) => ({ kind, state: "unknown", holders: [], claims: [], reason });

it("says once what is unknown for the same reason", () => {
  renderAt(
    "/",
    <ControlAnswer
      answer={{
        ...answer({}),
        controls: [unknown("title", "No claim."), unknown("licence", "No claim."), unknown("territory", "It ended.")],
      }}
    />,
  );
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "Title, licence unknown",
    "Territory unknown",
  ]);
});

it("says unknown rather than nothing, and for which day and state of knowledge", () => {
  renderAt("/", <ControlAnswer answer={answer({ state: "unknown", reason: "No claim covers this day." })} />);
  expect(screen.getByRole("heading").textContent).toBe("Territory unknown");
  expect(screen.getByText("No claim covers this day.")).toBeTruthy();
  expect(screen.getByText(/For 19 October 2024, as known at 1 January 2025, 23:59 UTC/)).toBeTruthy();
});

it("leaves room for nobody and the unknown where the sources do", () => {
  renderAt(
    "/",
    <ControlAnswer
      answer={answer({
        state: "held",
        holders: [
          { actor: kia, probability: 0.8 },
          { holder: "nobody", probability: 0 },
          { holder: "unknown", probability: 0.2 },
        ],
      })}
    />,
  );
  expect(screen.getByRole("listitem").textContent?.replaceAll("\u00a0", " ")).toContain(
    "Kachin Independence Army (80 %) or else unknown (20 %)",
  );
});

it("says that nobody holds it", () => {
  renderAt(
    "/",
    <ControlAnswer
      answer={answer({
        nobody: true,
        holders: [
          { holder: "nobody", probability: 0.7 },
          { holder: "unknown", probability: 0.3 },
        ],
      })}
    />,
  );
  expect(screen.getByRole("listitem").textContent?.replaceAll("\u00a0", " ")).toContain(
    "Nobody (70 %) or else unknown (30 %)",
  );
});
