/** Dates told as exactly as they are known, and no more exactly. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * `2024-10-18`, `2024-10` or `2024`, cut to its precision: a month is never shown as its first day. Of EDTF it knows what
 * is about (`~`), what its source doubts (`?`) and both (`%`).
 */
export function partialDate(date: string, precision?: string): string {
  const [, exact = date, mark] = /^(.*?)([~?%])$/.exec(date) ?? [];
  if (mark === "?") return `${partialDate(exact, precision)} (doubted by its source)`;
  if (mark === "%") return `about ${partialDate(exact, precision)} (doubted by its source)`;
  if (mark === "~") return `about ${partialDate(exact, precision)}`;
  const [year = "", month, day] = date.slice(0, 10).split("-");
  const monthName = month ? MONTHS[Number(month) - 1] : undefined;
  if (!monthName || precision === "year") return year;
  if (!day || precision === "month") return `${monthName} ${year}`;
  return `${Number(day)} ${monthName} ${year}`;
}

/** A sentence of the API with its days and months in words. */
export function daysInWords(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}(-\d{2}\b|\b(?!-))[~?%]?/g, (day) => partialDate(day));
}

/** An instant, in UTC and saying so. */
export function instant(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const [date, time] = at.toISOString().split("T");
  return `${partialDate(date ?? "")}, ${(time ?? "").slice(0, 5)} UTC`;
}

/** Today's date in UTC, as the API's days are. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10);
}

const MILLIS_PER_DAY = 86_400_000;

/** Days since 1 January 1970, so that days can be counted and measured. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / MILLIS_PER_DAY);
}

export function dayOf(number: number): string {
  return new Date(number * MILLIS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days apart, in the words that one would use: `3 days`, `14 months`, `4 years`. */
export function spanInWords(days: number): string {
  if (days < 60) return days === 1 ? "1 day" : `${days} days`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
