import type { HeavyDefinition } from "../format/words";

/** Lanthanides in the order of their atomic numbers, then yttrium: the order in which a composition is read. */
export const oxideOrder = [
  "La2O3",
  "CeO2",
  "Pr6O11",
  "Nd2O3",
  "Sm2O3",
  "Eu2O3",
  "Gd2O3",
  "Tb4O7",
  "Dy2O3",
  "Ho2O3",
  "Er2O3",
  "Tm2O3",
  "Yb2O3",
  "Lu2O3",
  "Y2O3",
];

const firstHeavy: Record<HeavyDefinition, string> = {
  "tb-lu-y": "Tb4O7",
  "gd-lu-y": "Gd2O3",
  "eu-lu-y": "Eu2O3",
};

export function isHeavyOxide(oxide: string, definition: HeavyDefinition): boolean {
  return oxideOrder.indexOf(oxide) >= oxideOrder.indexOf(firstHeavy[definition]);
}

/** `Nd2O3` with its numbers set below the line. */
export function subscripted(formula: string): string {
  return formula.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
}
