import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { dayNumber } from "../format/dates";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { ControlSection } from "./ControlSection";

const answer = ({ query }: { query: URLSearchParams }) => ({
  deposit: "pang-war",
  on: query.get("on") ?? "2026-01-01",
  knownAt: query.get("knownAt") ?? "2026-01-01T00:00:00Z",
  policy: "transition-1",
  controls: [],
  claims: [],
});

it("asks for the chosen day and the whole of the day of knowledge, and keeps both in the address", async () => {
  const calls = serve({
    "GET /api/v1/deposits/pang-war/control": answer,
  });
  const { router } = renderAt("/deposits/pang-war", <ControlSection deposit="pang-war" />);
  await screen.findByText(/For 1 January 2026/);
  const first = calls.find(({ path }) => path.endsWith("/control"));
  expect([...(first?.query.keys() ?? [])]).toEqual([]);

  fireEvent.change(screen.getByLabelText("Held on"), { target: { value: "2024-11-01" } });
  fireEvent.change(screen.getByLabelText("As known on"), { target: { value: "2024-09-15" } });
  await screen.findByText(/For 1 November 2024, as known at 15 September 2024, 23:59 UTC/);
  await waitFor(() => expect(router.state.location.search).toBe("?on=2024-11-01&knownAt=2024-09-15"));

  fireEvent.click(screen.getByRole("button", { name: "Back to today" }));
  await screen.findByText(/For 1 January 2026/);
  expect(router.state.location.search).toBe("");
});

it("slides through the days: the address follows once the slider rests, and the day is told in words", async () => {
  const calls = serve({
    "GET /api/v1/deposits/pang-war/control": answer,
    "GET /api/v1/deposits/pang-war/control/timeline": () => ({
      until: "2026-11-23",
      claims: [],
      kinds: [
        {
          kind: "territory",
          intervals: [
            { from: "2009-11-01", to: "2026-11-23", changedBy: [], answer: { state: "held", holders: [] } },
          ],
        },
      ],
    }),
  });
  const { router } = renderAt("/deposits/pang-war?on=2024-10-17", <ControlSection deposit="pang-war" />);
  const slider = screen.getByRole<HTMLInputElement>("slider", { name: "Held on, slider" });
  await waitFor(() => expect(slider.min).toBe(String(dayNumber("2009-11-01"))));
  fireEvent.change(slider, { target: { value: String(dayNumber("2024-10-18")) } });
  fireEvent.change(slider, { target: { value: String(dayNumber("2024-10-19")) } });
  expect(slider.getAttribute("aria-valuetext")).toBe("19 October 2024");
  expect(router.state.location.search).toBe("?on=2024-10-17");
  await screen.findByText(/For 19 October 2024/);
  expect(router.state.location.search).toBe("?on=2024-10-19");
  const asked = calls.filter(({ path }) => path.endsWith("/control")).map(({ query }) => query.get("on"));
  expect(asked).toEqual(["2024-10-17", "2024-10-19"]);

  fireEvent.change(screen.getByRole("slider", { name: "As known on, slider" }), {
    target: { value: String(dayNumber("2024-10-25")) },
  });
  await waitFor(() => expect(router.state.location.search).toBe("?on=2024-10-19&knownAt=2024-10-25"));
  const timelines = calls.filter(({ path }) => path.endsWith("/timeline"));
  await waitFor(() => expect(timelines.length).toBeGreaterThan(0));
});
