import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { ProposalSummary } from "../api/types";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { headlineOf } from "./proposalInWords";
import { ProposalPage } from "./ProposalPage";
import { ProposalsPage } from "./ProposalsPage";

const proposal = {
  id: "p-12",
  kind: "deposit",
  target: "pang-war",
  subject: { type: "deposit", id: "pang-war", name: "Pang War town" },
  state: "open",
  operation: "change",
  author: "member",
  openedAt: "2026-03-01T10:00:00Z",
  reason: "The town lies further north.",
  differences: [{ field: "/location/latitude", before: 25.9, proposed: 26.1, now: 26.0 }],
};
const as = (...roles: string[]) => ({
  "GET /api/v1/me": () => ({ authenticated: roles.length > 0, handle: "me", roles }),
});
const page = (
  <Routes>
    <Route path="/proposals/:id" element={<ProposalPage />} />
  </Routes>
);

it("shows everybody what would change, field by field, and the form to editors alone", async () => {
  serve({ ...as("member"), "GET /api/v1/proposals/p-12": () => proposal });
  renderAt("/proposals/p-12", page);
  expect(await screen.findByRole("heading", { level: 1, name: /A change of the deposit Pang War town/ })).toBeTruthy();
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect([...(rows[1]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "Location, latitude",
    "25.9",
    "26.1",
  ]);
  expect(screen.getByText("No editor has decided yet.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Pang War town as it stands" }).getAttribute("href")).toBe("/deposits/pang-war");
  expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
});

it("takes an editor's decision with its reason, and then shows it", async () => {
  let stands: object = proposal;
  const calls = serve({
    ...as("member", "editor"),
    "GET /api/v1/proposals/p-12": () => stands,
    "POST /api/v1/proposals/p-12/decision": ({ body }) => {
      stands = {
        ...proposal,
        state: "rejected",
        decidedBy: "editor",
        decidedAt: "2026-03-02T10:00:00Z",
        decisionReason: (body as { reason: string }).reason,
      };
      return stands;
    },
  });
  renderAt("/proposals/p-12", page);
  await userEvent.type(await screen.findByLabelText("Your reason"), "The source says south.");
  await userEvent.click(screen.getByRole("button", { name: "Reject" }));
  expect(await screen.findByText("The source says south.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Reject" })).toBeNull();
  const sent = calls.find(({ method }) => method === "POST");
  expect(sent?.body).toEqual({ decision: "reject", reason: "The source says south." });
  expect(sent?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
});

it("keeps the reason where the decision was refused", async () => {
  serve({
    ...as("editor"),
    "GET /api/v1/proposals/p-12": () => proposal,
    "POST /api/v1/proposals/p-12/decision": () => ({
      status: 409,
      body: { title: "Overtaken", status: 409, detail: "The deposit has changed since.", errors: [] },
    }),
  });
  renderAt("/proposals/p-12", page);
  await userEvent.type(await screen.findByLabelText("Your reason"), "Well sourced.");
  await userEvent.click(screen.getByRole("button", { name: "Accept" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The deposit has changed since.");
  expect(screen.getByLabelText<HTMLTextAreaElement>("Your reason").value).toBe("Well sourced.");
});

it("says by what it was overtaken, and sets it on top of that", async () => {
  const overtaken = {
    conflicts: true,
    by: [
      {
        number: 2,
        by: "analyst",
        at: "2026-03-01T12:00:00Z",
        reason: "Another map",
        fields: ["/location/latitude"],
        conflicting: ["/location/latitude"],
      },
    ],
  };
  const calls = serve({
    ...as("editor"),
    "GET /api/v1/proposals/p-12": () =>
      calls.some(({ method }) => method === "POST") ? proposal : { ...proposal, overtaken },
    "POST /api/v1/proposals/p-12/rebase": () => proposal,
  });
  renderAt("/proposals/p-12", page);
  const notice = await screen.findByRole("region", { name: "Overtaken" });
  expect(notice.textContent).toContain("analyst, 1 March 2026, 12:00 UTC: Another map (Location, latitude, which this would change too)");
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Field",
    "Before",
    "Proposed",
    "As it stands",
  ]);
  await userEvent.click(await screen.findByRole("button", { name: "Set it on top of what stands now" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Overtaken" })).toBeNull());
});

it("lets its author withdraw it, and nobody decide on an own one", async () => {
  let stands: object = { ...proposal, author: "me" };
  const calls = serve({
    ...as("member", "editor"),
    "GET /api/v1/proposals/p-12": () => stands,
    "POST /api/v1/proposals/p-12/withdraw": () => {
      stands = { ...proposal, author: "me", state: "withdrawn", decidedBy: "me", decidedAt: "2026-03-02T10:00:00Z" };
      return stands;
    },
  });
  renderAt("/proposals/p-12", page);
  await userEvent.click(await screen.findByRole("button", { name: "Withdraw it" }));
  expect(await screen.findByText("Withdrawn")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
  expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
});

it("filters the queue, with counts, and keeps the filter in the address", async () => {
  const calls = serve({
    "GET /api/v1/proposals": ({ query }) => ({
      items: query.get("state") === "open" ? [proposal] : [],
      counts: { state: { open: 1, accepted: 2, rejected: 0 }, openByKind: { deposit: 1 } },
    }),
  });
  const { router } = renderAt("/proposals", <ProposalsPage />);
  expect((await screen.findByRole("link", { name: "A change of the deposit Pang War town" })).getAttribute("href")).toBe(
    "/proposals/p-12",
  );
  expect(screen.getByRole("option", { name: "Accepted (2)" })).toBeTruthy();
  expect(screen.getByRole("option", { name: "Deposit (1)" })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("State"), "accepted");
  expect(await screen.findByText(/No proposal is in this part of the queue/)).toBeTruthy();
  expect(router.state.location.search).toBe("?state=accepted");
  expect(calls.map(({ query }) => query.get("state"))).toEqual(["open", "accepted"]);
});

it("shows the claim that would be taken back, and says what that means", async () => {
  serve({
    "GET /api/v1/proposals/p-5": () => ({
      ...proposal,
      id: "p-5",
      kind: "claim",
      target: "c009",
      operation: "retract",
      differences: [],
    }),
    "GET /api/v1/control-claims/c009": () => ({
      id: "c009",
      subject: { id: "pang-war", name: "Pang War town" },
      actor: { id: "kia", name: "Kachin Independence Army" },
      kind: "territory",
      period: { from: { text: "2024-10-18", precision: "day" } },
      status: "accepted",
      source: { id: "s", citation: "A report" },
      recordedAt: "2026-03-01T10:00:00Z",
    }),
  });
  renderAt("/proposals/p-5", page);
  const claim = await screen.findByRole("region", { name: "The claim as it stands" });
  expect(await within(claim).findByText(/since 18 October 2024/)).toBeTruthy();
  expect(screen.getByText(/It would be taken back/)).toBeTruthy();
});

it.each([
  [{ kind: "claim", operation: "create" }, "A new claim on Pang War town"],
  [{ kind: "evidence", operation: "create" }, "A new piece of evidence on Pang War town"],
  [{ kind: "claim", operation: "retract", target: "c009" }, "A retraction of the claim c009 on Pang War town"],
  [{ kind: "statement", operation: "change", target: "s-4" }, "A change of the resource statement s-4 on Pang War town"],
  [{ kind: "deposit", operation: "change", target: "pang-war" }, "A change of the deposit Pang War town"],
  [{ kind: "deposit", operation: "create" }, "A new deposit: Pang War town"],
  [{ kind: "source", operation: "create", subject: { type: "source", name: "A yearbook" } }, "A new source: A yearbook"],
])("names what is proposed, and on what: %o", (summary, headline) => {
  const { id, state, author, openedAt, subject } = proposal;
  expect(headlineOf({ id, state, author, openedAt, subject, ...summary } as ProposalSummary)).toBe(headline);
});
