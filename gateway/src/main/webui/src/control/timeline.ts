import type { Claim, Holder } from "../api/types";
import { dayNumber, dayOf, partialDate, today } from "../format/dates";
import { percent } from "../format/quantity";
import { nobodyInWords } from "./claimInWords";

/** Days on end of which the answer is the same; without a first day it was so as far back as any claim reaches. */
export interface Stretch {
  from?: string;
  /** The last day; absent where it is so from then on. */
  to?: string;
  state: string;
  holders: Holder[];
  reason?: string;
  inheritedFrom?: string;
  /** The claims by which something begins or ends on the first day. */
  changedBy?: Claim[];
}

/** One kind of control in time. */
export interface Line {
  kind: string;
  stretches: Stretch[];
}

/** The days that a drawing shows, as numbers of days. */
export interface Window {
  first: number;
  last: number;
}

type Actor = NonNullable<Holder["actor"]>;

/** Everybody who is drawn in any line, in the order in which they come. */
export function actorsOf(lines: Line[]): Actor[] {
  const actors = lines.flatMap(({ stretches }) => stretches.flatMap(({ holders }) => holders.flatMap(({ actor }) => actor ?? [])));
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

/** Who is drawn in which colour, the same in every line. */
export function coloursOf(lines: Line[]): Map<string, number> {
  return new Map(actorsOf(lines).map(({ id }, index) => [id, index % COLOURS]));
}

const COLOURS = 6;

/** A line of which nothing is known is not drawn. */
export function speaking(lines: Line[]): Line[] {
  return lines.filter(({ stretches }) => stretches.some(({ state }) => state !== "unknown"));
}

/** The first day that any line knows of. */
export function firstDayOf(lines: Line[]): string | undefined {
  return lines
    .flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => from ?? to ?? []))
    .toSorted()
    .at(0);
}

/** Everything, with a little room before the first day; or as many days as asked for around one day. */
export function windowOf(lines: Line[], around: { day: string; days: number } | undefined): Window {
  if (around) {
    const middle = dayNumber(around.day);
    return { first: middle - around.days / 2, last: middle + around.days / 2 };
  }
  const last = dayNumber(today());
  const first = dayNumber(firstDayOf(lines) ?? dayOf(last - 3650));
  return { first: first - Math.max(30, (last - first) * 0.04), last: Math.max(last, first) };
}

/** Where a day lies between the ends of the window, 0 to 100. */
export function placeOf(day: number, { first, last }: Window): number {
  return Math.min(100, Math.max(0, (100 * (day - first)) / (last - first)));
}

/** The part of a stretch that lies in the window, in percent of it; nothing where none does. */
export function extentOf({ from, to }: Pick<Stretch, "from" | "to">, window: Window): { start: number; width: number } | undefined {
  const begin = from === undefined ? window.first : dayNumber(from);
  const end = to === undefined ? window.last : dayNumber(to) + 1;
  if (end <= window.first || begin >= window.last) return undefined;
  const start = placeOf(begin, window);
  return { start, width: placeOf(end, window) - start };
}

/** A stretch's colours from the ground up, in parts of its height; what is left is open. */
export function layersOf({ holders }: Stretch): { actor: string; top: number; share: number }[] {
  const chances = holders.flatMap(({ actor, probability = 1 }) => (actor ? [{ actor: actor.id, probability }] : []));
  const whole = Math.max(1, sum(chances.map(({ probability }) => probability)));
  return chances.map(({ actor, probability }, index) => {
    const below = sum(chances.slice(0, index).map((each) => each.probability));
    return { actor, top: 1 - (below + probability) / whole, share: probability / whole };
  });
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Marks for the axis: years, or months where the window is short. */
export function ticksOf(window: Window): { place: number; label: string }[] {
  const days = window.last - window.first;
  const months = days > 1500 ? 12 * Math.ceil(days / 365 / 6) : days > 500 ? 6 : days > 120 ? 2 : 1;
  const ticks: { place: number; label: string }[] = [];
  const start = new Date(window.first * 86_400_000);
  const year = start.getUTCFullYear();
  const from = months >= 12 ? 12 * Math.ceil(year / (months / 12)) * (months / 12) : 12 * year;
  for (let month = from; ; month += months) {
    const day = new Date(Date.UTC(Math.floor(month / 12), month % 12)).toISOString().slice(0, 10);
    if (dayNumber(day) >= window.last) return ticks;
    if (dayNumber(day) > window.first) {
      ticks.push({ place: placeOf(dayNumber(day), window), label: months >= 12 ? day.slice(0, 4) : partialDate(day.slice(0, 7)) });
    }
  }
}

/**
 * Stretches on end in which the same hold it in the same state; how sure that is may change within, since what was said
 * once fades with the years.
 */
export function runsOf(stretches: Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const stretch of stretches) {
    const run = runs.at(-1);
    if (run?.[0] && sameSides(run[0], stretch)) run.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

const sameSides = (one: Stretch, other: Stretch) =>
  one.state === other.state && one.inheritedFrom === other.inheritedFrom && sidesOf(one) === sidesOf(other);

const sidesOf = ({ holders }: Stretch) =>
  holders
    .filter(({ probability }) => probability !== 0)
    .map(({ actor, holder }) => actor?.id ?? holder)
    .toSorted()
    .join(" ");

/** From the first day of a run to its last. */
export function spanOf(run: Stretch[]): Pick<Stretch, "from" | "to"> {
  const from = run.at(0)?.from;
  const to = run.at(-1)?.to;
  return { ...(from && { from }), ...(to && { to }) };
}

/** When, in words: `from 18 to 20 October` is told in full, since it may be read alone. */
export function whenInWords({ from, to }: Pick<Stretch, "from" | "to">): string {
  if (from === undefined) return to === undefined ? "at all times" : `until ${partialDate(to)}`;
  if (to === undefined) return `since ${partialDate(from)}`;
  return from === to ? `on ${partialDate(from)}` : `from ${partialDate(from)} to ${partialDate(to)}`;
}

/** Who, and how sure: `held by the Kachin Independence Army (56 to 80 %)`. */
export function whoInWords(run: Stretch[]): string {
  const [{ state, holders } = { state: "unknown", holders: [] }] = run;
  const named = holders.filter(({ actor, probability }) => actor !== undefined && probability !== 0);
  const told = named.length > 0 ? named : holders.filter(({ holder }) => holder === "nobody");
  if (state === "unknown" || told.length === 0) return state;
  const names = told.map((holder) => nameOf(holder) + sureInWords(chancesOf(holder, run))).join(" and ");
  return state === "contested" ? `contested between ${names}` : `${state} by ${names}`;
}

const nameOf = (holder: Holder) => holder.actor?.name ?? nobodyInWords(holder).toLowerCase();

function chancesOf(of: Holder, run: Stretch[]): number[] {
  return run.flatMap(({ holders }) =>
    holders
      .filter(({ actor, holder }) => actor?.id === of.actor?.id && holder === of.holder)
      .flatMap(({ probability }) => (probability === undefined ? [] : [Math.round(100 * probability)])),
  );
}

function sureInWords(chances: number[]): string {
  const [least, most] = [Math.min(...chances), Math.max(...chances)];
  if (chances.length === 0 || least === 100) return "";
  return least === most ? ` (${percent(least).text})` : ` (${least} to ${percent(most).text})`;
}
