import { useQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { api, dataOf } from "../api/client";
import { makeQueries } from "../app/queries";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { QueryView } from "./QueryView";

function Me() {
  const query = useQuery({ queryKey: ["me"], queryFn: () => dataOf(api.GET("/api/v1/me")) });
  return (
    <QueryView query={query} what="the name">
      {({ handle }) => <p>I am {handle}</p>}
    </QueryView>
  );
}

it("waits, then shows a problem with a way to try again, then the data", async () => {
  let away = true;
  serve({
    "GET /api/v1/me": () =>
      away
        ? { status: 503, body: { title: "Service unavailable", detail: "Try later.", type: "/problems/service-unavailable" } }
        : { authenticated: true, handle: "member" },
  });
  renderAt("/", <Me />);
  expect(screen.getByRole("status").textContent).toContain("Loading the name");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Service unavailable");
  expect(alert.textContent).toContain("Try later.");
  expect(screen.getByRole("link", { name: "About this problem" }).getAttribute("href")).toBe(
    "/problems/service-unavailable",
  );
  away = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("I am member")).toBeTruthy();
});

it("waits quietly for what comes later, and shows it as soon as it is there", async () => {
  let asked = 0;
  serve({
    "GET /api/v1/me": () => {
      asked += 1;
      return asked < 4
        ? {
            status: 503,
            body: { title: "Service unavailable", detail: "The deposits are still being read." },
            headers: { "Retry-After": "0.05" },
          }
        : { authenticated: true, handle: "member" };
    },
  });
  renderAt("/", <Me />, makeQueries());
  expect((await screen.findByText("Still waiting for the name")).closest("[role=status]")?.textContent).toContain(
    "The deposits are still being read.",
  );
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await screen.findByText("I am member")).toBeTruthy();
  expect(asked).toBe(4);
});
