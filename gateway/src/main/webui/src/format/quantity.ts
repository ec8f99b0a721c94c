/** Numbers as a reader wants them, and exactly. Units are always part of the text. */

const NBSP = "\u00a0";
const exactFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

export interface Formatted {
  /** Short and readable: `2.4 Mt`. */
  text: string;
  /** Everything that is known: `2,400,000 t`. */
  exact: string;
}

/** A mass in tonnes, scaled to t, kt, Mt or Gt. */
export function tonnes(value: number): Formatted {
  const [scaled, unit] = scaleTonnes(value);
  return { text: `${significant(scaled)}${NBSP}${unit}`, exact: `${exactFormat.format(value)}${NBSP}t` };
}

export function percent(value: number): Formatted {
  return { text: `${significant(value)}${NBSP}%`, exact: `${exactFormat.format(value)}${NBSP}%` };
}

/** A value in a unit that the API names, e.g. `USD/kg`. */
export function quantity(value: number, unit: string | undefined): Formatted {
  if (unit === "t" || unit === "tonnes") return tonnes(value);
  if (unit === "%" || unit === "percent") return percent(value);
  const tail = unit ? NBSP + (unit.startsWith("scale") ? `(${unit})` : unit) : "";
  return { text: significant(value) + tail, exact: exactFormat.format(value) + tail };
}

export function ppm(value: number): Formatted {
  return quantity(value, "ppm");
}

export function count(value: number): string {
  return exactFormat.format(value);
}

/** A score between 0 and 1 or 0 and 100, to a fixed number of places so that a column lines up. */
export function score(value: number, places = 3): string {
  return value.toFixed(places);
}

function scaleTonnes(value: number): [number, string] {
  const size = Math.abs(value);
  if (size >= 999_500_000) return [value / 1e9, "Gt"];
  if (size >= 999_500) return [value / 1e6, "Mt"];
  if (size >= 9_995) return [value / 1e3, "kt"];
  return [value, "t"];
}

/** Three significant digits; whole numbers from 1,000 on are not rounded to tens. */
function significant(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 100) return new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format(value);
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}
