import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAt } from "../testing/app";
import { serve } from "../testing/server";
import { SearchBox } from "./SearchBox";

const kachin = { id: "kachin-special-region-1", name: "Kachin Special Region 1", kind: "area", country: "MMR" };

it("finds while typing; the arrow key goes to the find, Enter opens it", async () => {
  const calls = serve({ "GET /api/v1/deposits": () => ({ items: [{ ...kachin, aliases: ["Pangwa"], flags: [] }] }) });
  const { router } = renderAt("/forum", <SearchBox />);
  await userEvent.type(screen.getByRole("searchbox", { name: "Search deposits" }), "Pangwa");
  const find = await screen.findByRole("link", { name: /Kachin Special Region 1/ });
  expect(calls.at(-1)?.query.get("q")).toBe("Pangwa");
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(find);
  await userEvent.keyboard("{Enter}");
  expect(router.state.location.pathname).toBe("/deposits/kachin-special-region-1");
});

it("shows all finds on Enter, and closes the suggestions on Escape", async () => {
  serve({ "GET /api/v1/deposits": () => ({ items: [] }) });
  const { router } = renderAt("/", <SearchBox />);
  await userEvent.type(screen.getByRole("searchbox"), "Nowhere");
  expect(await screen.findByText("Nothing is called “Nowhere”.")).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByText("Nothing is called “Nowhere”.")).toBeNull();
  await userEvent.keyboard("{Enter}");
  expect(router.state.location).toMatchObject({ pathname: "/deposits", search: "?q=Nowhere" });
});
