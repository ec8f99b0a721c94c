import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { ProposeClaim } from "./ProposeClaim";

const me = () => ({ authenticated: true, handle: "member", roles: ["member"] });
const actors = () => ({
  items: [{ id: "kachin-independence-army", name: "Kachin Independence Army", kind: "armed-group" }],
});
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function fillIn() {
  await userEvent.click(screen.getByRole("button", { name: "Propose a claim" }));
  await userEvent.type(field("Actor"), "Kachin Ind");
  await userEvent.click(await screen.findByRole("button", { name: /Kachin Independence Army/ }));
  await userEvent.selectOptions(field("Kind of control"), "taxation");
  await userEvent.type(field("From"), "2024-10~");
  await userEvent.type(field("Citation"), "A report of 2025");
  await userEvent.type(field("Address on the web"), "https://example.org/report");
  await userEvent.type(field("Quotation"), "They tax every tonne.");
  await userEvent.type(field("Language"), "en");
}

it("sends what was filled in and leads to the proposal", async () => {
  const calls = serve({
    "GET /api/v1/me": me,
    "GET /api/v1/actors": actors,
    "POST /api/v1/control-claims": () => ({
      status: 202,
      body: { id: "p-12" },
      headers: { Location: "/api/v1/proposals/p-12" },
    }),
  });
  renderAt("/deposits/pang-war", <ProposeClaim deposit="pang-war" />);
  await fillIn();
  await userEvent.click(screen.getByRole("button", { name: "Propose" }));
  expect((await screen.findByRole("link", { name: "your proposal" })).getAttribute("href")).toBe("/proposals/p-12");
  const sent = calls.find(({ method }) => method === "POST");
  expect(sent?.body).toEqual({
    subject: "pang-war",
    holder: "actor",
    actor: "kachin-independence-army",
    kind: "taxation",
    level: "full",
    polarity: "asserts",
    period: { from: "2024-10~" },
    evidence: [
      {
        source: { citation: "A report of 2025", url: "https://example.org/report", kind: "news" },
        stance: "supports",
        quotation: "They tax every tonne.",
        language: "en",
      },
    ],
  });
  expect(sent?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
  await userEvent.click(screen.getByRole("button", { name: "Propose a claim" }));
  expect(field("Citation").value).toBe("");
});

it("shows each error at its field, keeps what was typed, and sends the same under the same key", async () => {
  const calls = serve({
    "GET /api/v1/me": me,
    "GET /api/v1/actors": actors,
    "POST /api/v1/control-claims": () => ({
      status: 422,
      body: {
        title: "Validation failed",
        status: 422,
        errors: [
          { field: "/period/from", message: "is no date" },
          { field: "/evidence/0/quotation", message: "is too long" },
        ],
      },
    }),
  });
  const { unmount } = renderAt("/deposits/pang-war", <ProposeClaim deposit="pang-war" />);
  await fillIn();
  await userEvent.click(screen.getByRole("button", { name: "Propose" }));
  await waitFor(() => expect(field("From").getAttribute("aria-invalid")).toBe("true"));
  const described = document.getElementById(field("From").getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("is no date");
  expect(field("Quotation").getAttribute("aria-invalid")).toBe("true");
  expect(field("To").getAttribute("aria-invalid")).toBe("false");
  expect(screen.getByRole("alert").textContent).toContain("Validation failed");

  await userEvent.click(screen.getByRole("button", { name: "Propose" }));
  const keys = () => calls.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("Idempotency-Key"));
  await waitFor(() => expect(keys()).toHaveLength(2));
  expect(keys()[1]).toBe(keys()[0]);

  unmount();
  renderAt("/deposits/pang-war", <ProposeClaim deposit="pang-war" />);
  expect(field("Citation").value).toBe("A report of 2025");
  expect(screen.getByText("Kachin Independence Army")).toBeTruthy();
});

it("asks what the source says where it names nobody, and tells an analyst that it stands at once", async () => {
  const calls = serve({
    "GET /api/v1/me": () => ({ authenticated: true, handle: "analyst", roles: ["member", "analyst"] }),
    "POST /api/v1/control-claims": () => ({
      status: 201,
      body: { id: "c900" },
      headers: { Location: "/api/v1/control-claims/c900" },
    }),
  });
  renderAt("/deposits/pang-war", <ProposeClaim deposit="pang-war" />);
  await userEvent.click(screen.getByRole("button", { name: "Propose a claim" }));
  await userEvent.click(screen.getByLabelText("Nobody"));
  await userEvent.type(field("What the source says of that"), "The pits are abandoned.");
  await userEvent.type(field("Citation"), "A report of 2025");
  await userEvent.click(screen.getByRole("button", { name: "Propose" }));
  expect((await screen.findByRole("status")).textContent).toContain("Recorded");
  expect(calls.find(({ method }) => method === "POST")?.body).toMatchObject({
    holder: "nobody",
    holderReason: "The pits are abandoned.",
  });
});

it("says to a stranger before the writing that it needs an account", async () => {
  serve({ "GET /api/v1/me": () => ({ authenticated: false, roles: [] }) });
  renderAt("/deposits/pang-war", <ProposeClaim deposit="pang-war" />);
  await userEvent.click(screen.getByRole("button", { name: "Propose a claim" }));
  expect(await screen.findByText(/Proposing needs an account/)).toBeTruthy();
});
