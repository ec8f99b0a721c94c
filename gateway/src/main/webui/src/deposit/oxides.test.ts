import { expect, it } from "vitest";
import type { HeavyDefinition } from "../format/words";
import { isHeavyOxide, oxideOrder, subscripted } from "./oxides";

const heavy = (definition: HeavyDefinition) => oxideOrder.filter((oxide) => isHeavyOxide(oxide, definition));

it("draws the line between light and heavy where the definition does", () => {
  expect(heavy("tb-lu-y").at(0)).toBe("Tb4O7");
  expect(heavy("gd-lu-y").at(0)).toBe("Gd2O3");
  expect(heavy("eu-lu-y").at(0)).toBe("Eu2O3");
  expect(heavy("tb-lu-y").at(-1)).toBe("Y2O3");
});

it("sets the numbers of a formula below the line", () => {
  expect(subscripted("Pr6O11")).toBe("Pr₆O₁₁");
});
