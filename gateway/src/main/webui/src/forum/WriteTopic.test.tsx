import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { WriteTopic } from "./WriteTopic";

const categories = () => ({
  items: [
    { id: "deposits", name: "Deposits" },
    { id: "control", name: "Control" },
  ],
});

it("opens a topic about its subject and goes there", async () => {
  const calls = serve({
    "GET /api/v1/me": () => ({ authenticated: true, handle: "member", roles: ["member"] }),
    "GET /api/v1/forum/categories": categories,
    "POST /api/v1/forum/topics": () => ({ id: "t7" }),
  });
  const { router } = renderAt("/deposits/pang-war", <WriteTopic subject="deposit:pang-war" />);
  await userEvent.click(screen.getByRole("button", { name: "Write a topic" }));
  await userEvent.type(screen.getByLabelText("Title"), "Which day?");
  await userEvent.type(screen.getByLabelText("Text"), "18 or 21 October");
  await userEvent.selectOptions(await screen.findByLabelText("Category"), "Control");
  await userEvent.click(screen.getByRole("button", { name: "Post topic" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/forum/topics/t7"));
  expect(calls.find(({ method }) => method === "POST")?.body).toEqual({
    category: "control",
    title: "Which day?",
    markdown: "18 or 21 October",
    subject: "deposit:pang-war",
    tags: [],
  });
});

it("is open again with the draft after the way through the sign-in", async () => {
  serve({
    "GET /api/v1/me": () => ({ authenticated: false, roles: [] }),
    "GET /api/v1/forum/categories": categories,
  });
  const { unmount } = renderAt("/forum", <WriteTopic />);
  await userEvent.click(screen.getByRole("button", { name: "Write a topic" }));
  await userEvent.type(screen.getByLabelText("Title"), "Which day?");
  unmount();

  const again = renderAt("/forum", <WriteTopic />);
  expect(screen.getByLabelText<HTMLInputElement>("Title").value).toBe("Which day?");
  await userEvent.click(screen.getByRole("button", { name: "Discard" }));
  again.unmount();

  renderAt("/forum", <WriteTopic />);
  expect(screen.queryByLabelText("Title")).toBeNull();
});

it("sends the same topic under the same key, so that a lost answer opens no second one", async () => {
  const calls = serve({
    "GET /api/v1/me": () => ({ authenticated: true, handle: "member", roles: ["member"] }),
    "GET /api/v1/forum/categories": categories,
    "POST /api/v1/forum/topics": () => ({ status: 503, body: { title: "Away", status: 503 } }),
  });
  renderAt("/forum", <WriteTopic />);
  const keys = () => calls.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("Idempotency-Key"));
  await userEvent.click(screen.getByRole("button", { name: "Write a topic" }));
  await userEvent.type(screen.getByLabelText("Title"), "Which day?");
  await userEvent.type(screen.getByLabelText("Text"), "18 or 21 October");
  await screen.findByRole("option", { name: "Control" });
  const post = screen.getByRole("button", { name: "Post topic" });
  await userEvent.click(post);
  await screen.findByRole("alert");
  await userEvent.click(post);
  await waitFor(() => expect(keys()).toHaveLength(2));
  await userEvent.type(screen.getByLabelText("Title"), " And which town?");
  await userEvent.click(post);
  await waitFor(() => expect(keys()).toHaveLength(3));
  expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys()[1]).toBe(keys()[0]);
  expect(keys()[2]).not.toBe(keys()[0]);
});
