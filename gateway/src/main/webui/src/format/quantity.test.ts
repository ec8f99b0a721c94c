import { describe, expect, it } from "vitest";
import { percent, ppm, quantity, tonnes } from "./quantity";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("tonnes", () => {
  it.each([
    [0, "0 t"],
    [812.4, "812 t"],
    [9_994, "9,994 t"],
    [9_995, "10 kt"],
    [430_000, "430 kt"],
    [2_400_000, "2.4 Mt"],
    [999_600, "1 Mt"],
    [88_482_700_000, "88.5 Gt"],
  ])("reads %d as %s", (value, text) => {
    expect(plain(tonnes(value).text)).toBe(text);
  });

  it("keeps the exact value beside the short one", () => {
    expect(plain(tonnes(1_553_430).exact)).toBe("1,553,430 t");
  });
});

it("never hides a small share behind a zero", () => {
  expect(plain(percent(0.00412).text)).toBe("0.00412 %");
  expect(plain(percent(41.07).text)).toBe("41.1 %");
});

it("shows the unit that the API names", () => {
  expect(plain(quantity(22.101006, "USD/kg").text)).toBe("22.1 USD/kg");
  expect(plain(ppm(2994.87).text)).toBe("2,995 ppm");
  expect(plain(quantity(0.4, "scale 0 to 1").text)).toBe("0.4 (scale 0 to 1)");
  expect(plain(quantity(3, undefined).text)).toBe("3");
});
