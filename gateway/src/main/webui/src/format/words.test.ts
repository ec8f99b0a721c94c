import { expect, it } from "vitest";
import { countryName, gradeMeaning, isHeavyDefinition, label, nameOf } from "./words";

it("names a country from its code and leaves what it does not know", () => {
  expect(countryName("AUS")).toBe("Australia");
  expect(countryName("GRL")).toBe("Greenland");
  expect(countryName("XXX")).toBe("XXX");
});

it("turns a term of a vocabulary into words", () => {
  expect(label("ion-adsorption-clay")).toBe("Ion adsorption clay");
  expect(label("heavy-treo-tonnes")).toBe("Heavy TREO tonnes");
});

it("makes a name of a slug", () => {
  expect(nameOf("kachin-special-region-1")).toBe("Kachin Special Region 1");
});

it("knows the three definitions of heavy and no other", () => {
  expect(isHeavyDefinition("gd-lu-y")).toBe(true);
  expect(isHeavyDefinition("nd-lu-y")).toBe(false);
  expect(isHeavyDefinition(null)).toBe(false);
});

it("says what a grade means", () => {
  expect(gradeMeaning("B", 2)).toBe("Source B: usually reliable; information 2: probably true");
  expect(gradeMeaning("F", 6)).toBe("Neither the source nor the information has been judged yet");
});
