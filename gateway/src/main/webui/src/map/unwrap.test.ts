import { expect, it } from "vitest";
import { unwrapRing } from "./unwrap";

it("lets a ring go on past 180° instead of jumping back", () => {
  const fiji = [
    [178, -17],
    [-179, -17],
    [-179, -18],
    [178, -18],
    [178, -17],
  ];
  expect(unwrapRing(fiji)).toEqual([
    [178, -17],
    [181, -17],
    [181, -18],
    [178, -18],
    [178, -17],
  ]);
});

it("closes a ring that runs around a pole along the pole", () => {
  const antarctica = [
    [-120, -70],
    [0, -70],
    [120, -70],
    [-120, -70],
  ];
  expect(unwrapRing(antarctica)).toEqual([
    [-120, -70],
    [0, -70],
    [120, -70],
    [240, -70],
    [240, -90],
    [-120, -90],
    [-120, -70],
  ]);
});

it("leaves every other ring as it is", () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  expect(unwrapRing(square)).toEqual(square);
});
