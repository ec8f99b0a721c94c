import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Post } from "../api/types";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { ReplyForm } from "./ReplyForm";

const me = () => ({ authenticated: true, handle: "member", roles: ["member"] });
const post = { id: "p2", number: 2, author: { handle: "member" }, html: "<p>Two sources disagree.</p>", createdAt: "" };
const ignored = () => {};
const reply = () => screen.getByLabelText<HTMLTextAreaElement>("Your reply");

it("shows what was wrong and keeps what was typed, through an error and a new visit", async () => {
  serve({
    "GET /api/v1/me": me,
    "POST /api/v1/forum/topics/t1/posts": () => ({
      status: 422,
      body: {
        title: "Validation failed",
        status: 422,
        detail: "1 field breaks a rule",
        errors: [{ field: "markdown", message: "must not be blank" }],
      },
    }),
  });
  const { unmount } = renderAt("/forum/topics/t1", <ReplyForm topic="t1" onPosted={ignored} />);
  await userEvent.type(reply(), "Two sources disagree.");
  await userEvent.click(screen.getByRole("button", { name: "Reply" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Validation failed");
  expect(alert.textContent).toContain("1 field breaks a rule");
  expect(reply().getAttribute("aria-invalid")).toBe("true");
  expect(reply().value).toBe("Two sources disagree.");

  unmount();
  renderAt("/forum/topics/t1", <ReplyForm topic="t1" onPosted={ignored} />);
  expect(reply().value).toBe("Two sources disagree.");
});

it("leads a stranger to the sign-in and back to this page", async () => {
  serve({
    "GET /api/v1/me": () => ({ authenticated: false, roles: [] }),
    "POST /api/v1/forum/topics/t1/posts": () => ({ status: 401, body: { title: "Sign-in required", status: 401 } }),
  });
  renderAt("/forum/topics/t1?from=3", <ReplyForm topic="t1" onPosted={ignored} />);
  await userEvent.type(reply(), "Mine");
  await userEvent.click(screen.getByRole("button", { name: "Reply" }));
  const link = await screen.findByRole("link", { name: "Sign in to go on" });
  expect(link.getAttribute("href")).toBe("/login?redirect=%2Fforum%2Ftopics%2Ft1%3Ffrom%3D3");
});

it("hands over the post and clears the form only when it was posted", async () => {
  const calls = serve({ "GET /api/v1/me": me, "POST /api/v1/forum/topics/t1/posts": () => post });
  const posted: Post[] = [];
  renderAt("/forum/topics/t1", <ReplyForm topic="t1" onPosted={(each) => posted.push(each)} />);
  await userEvent.type(reply(), "Two sources disagree.");
  await userEvent.click(screen.getByRole("button", { name: "Reply" }));
  await waitFor(() => expect(posted).toEqual([post]));
  expect(reply().value).toBe("");
  const written = calls.find(({ method }) => method === "POST");
  expect(written?.body).toEqual({ markdown: "Two sources disagree." });
  expect(written?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
});

it("sends the same text under the same key, so that a lost answer makes no second post", async () => {
  const calls = serve({
    "GET /api/v1/me": me,
    "POST /api/v1/forum/topics/t1/posts": () => ({ status: 503, body: { title: "Away", status: 503 } }),
  });
  renderAt("/forum/topics/t1", <ReplyForm topic="t1" onPosted={ignored} />);
  const keys = () => calls.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("Idempotency-Key"));
  const button = screen.getByRole("button", { name: "Reply" });
  await userEvent.type(reply(), "Once");
  await userEvent.click(button);
  await screen.findByRole("alert");
  await userEvent.click(button);
  await waitFor(() => expect(keys()).toHaveLength(2));
  await userEvent.type(reply(), " more");
  await userEvent.click(button);
  await waitFor(() => expect(keys()).toHaveLength(3));
  expect(keys()[0]).toBe(keys()[1]);
  expect(keys()[2]).not.toBe(keys()[0]);
});

it("sends the same text under a new key once it was posted, so that it is posted again", async () => {
  const calls = serve({ "GET /api/v1/me": me, "POST /api/v1/forum/topics/t1/posts": () => post });
  renderAt("/forum/topics/t1", <ReplyForm topic="t1" onPosted={ignored} />);
  const posts = () => calls.filter(({ method }) => method === "POST");
  for (const times of [1, 2]) {
    await userEvent.type(reply(), "Agreed.");
    await userEvent.click(screen.getByRole("button", { name: "Reply" }));
    await waitFor(() => expect(posts()).toHaveLength(times));
    await waitFor(() => expect(reply().value).toBe(""));
  }
  const [first, second] = posts().map(({ headers }) => headers.get("Idempotency-Key"));
  expect(second).not.toBe(first);
});
