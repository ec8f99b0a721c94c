import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { ControlSection } from "./ControlSection";

it("asks for the chosen day and the whole of the day of knowledge, and keeps both in the address", async () => {
  const calls = serve({
    "GET /api/v1/deposits/pang-war/control": ({ query }) => ({
      deposit: "pang-war",
      on: query.get("on") ?? "2026-01-01",
      knownAt: query.get("knownAt") ?? "2026-01-01T00:00:00Z",
      policy: "transition-1",
      controls: [],
      claims: [],
    }),
  });
  const { router } = renderAt("/deposits/pang-war", <ControlSection deposit="pang-war" />);
  await screen.findByText(/For 1 January 2026/);
  expect([...(calls[0]?.query.keys() ?? [])]).toEqual([]);

  fireEvent.change(screen.getByLabelText("Held on"), { target: { value: "2024-11-01" } });
  fireEvent.change(screen.getByLabelText("As known on"), { target: { value: "2024-09-15" } });
  await screen.findByText(/For 1 November 2024, as known at 15 September 2024, 23:59 UTC/);
  await waitFor(() => expect(router.state.location.search).toBe("?on=2024-11-01&knownAt=2024-09-15"));

  fireEvent.click(screen.getByRole("button", { name: "Back to today" }));
  await screen.findByText(/For 1 January 2026/);
  expect(router.state.location.search).toBe("");
});
