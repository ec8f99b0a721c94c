import { expect, it } from "vitest";
import { middlesOf } from "./middles";

it("names a country once, inside of what is seen of it, and leaves out what is hardly seen", () => {
  const row = (name: string, xs: number[]) => xs.map((x) => ({ name, x, y: 0 }));
  expect(middlesOf([...row("Myanmar", [0, 10, 20, 30, 40]), ...row("Laos", [50, 60])])).toEqual([
    { name: "Myanmar", x: 20, y: 0 },
  ]);
  // Bent around another one: the middle itself is not in it.
  const bent = [...row("China", [0, 10, 90, 100]), { name: "China", x: 0, y: 40 }, { name: "China", x: 100, y: 40 }];
  const [china] = middlesOf(bent);
  expect(bent).toContainEqual(china);
});
