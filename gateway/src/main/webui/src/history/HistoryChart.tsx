import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { PastRank } from "../api/types";
import { partialDate } from "../format/dates";
import { useWidth } from "../ui/useWidth";

/** The rank over time, better ranks above, with its interval; where there was no rank the line is broken. */
export default function HistoryChart({ history }: { history: PastRank[] }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width === 0) return;
    const points = stepsOf(history);
    const worst = Math.max(2, ...points.flatMap(({ high, rank }) => [high, rank].filter(Number.isFinite)));
    const chart = Plot.plot({
      width,
      height: 220,
      marginLeft: 36,
      style: { fontFamily: "inherit", fontSize: "12px", background: "transparent" },
      x: { type: "utc", label: null, ticks: Math.max(2, Math.floor(width / 110)) },
      y: { label: "rank", reverse: true, grid: true, domain: [1, worst], tickFormat: "d", ticks: Math.min(6, worst) },
      marks: [
        Plot.areaY(points, { x: "at", y1: "low", y2: "high", curve: "step-after", fill: "var(--light-group)", fillOpacity: 0.3 }),
        Plot.line(points, { x: "at", y: "rank", curve: "step-after", stroke: "var(--accent)", strokeWidth: 2 }),
        Plot.ruleX(points, { x: "at", y1: "low", y2: "high", stroke: "var(--light-group)", strokeWidth: 2 }),
        Plot.dot(points, {
          x: "at",
          y: "rank",
          r: 3.5,
          fill: "var(--accent)",
          title: (point: Step) => `Snapshot ${point.snapshot}: rank ${point.rank}, ${point.low} to ${point.high}`,
        }),
      ],
    });
    // The frame around it tells in words what it shows.
    chart.setAttribute("aria-hidden", "true");
    holder.current?.replaceChildren(chart);
  }, [history, width]);
  return <div ref={holder} className="chart odds" role="img" aria-label={inWords(history)} />;
}

interface Step {
  snapshot: number;
  at: Date;
  rank: number;
  low: number;
  high: number;
}

/** Oldest first; what is not known is not a number, at which Plot breaks a line. */
export function stepsOf(history: PastRank[]): Step[] {
  return history
    .map(({ snapshot, createdAt, rank = Number.NaN, rankInterval }) => ({
      snapshot,
      at: new Date(createdAt),
      rank,
      low: rankInterval?.low ?? Number.NaN,
      high: rankInterval?.high ?? Number.NaN,
    }))
    .toSorted((one, other) => one.snapshot - other.snapshot);
}

export function inWords(history: PastRank[]): string {
  const ranked = history.filter(({ rank }) => rank !== undefined);
  const last = ranked.at(0);
  const first = ranked.at(-1);
  if (!first || !last) return "Chart of the rank over time; it never had one.";
  const ranks = ranked.flatMap(({ rank }) => rank ?? []);
  const told = `from rank ${first.rank} on ${day(first)} to rank ${last.rank} on ${day(last)}`;
  return `Chart of the rank with its interval over time, ${told}; best ${Math.min(...ranks)}, worst ${Math.max(...ranks)}. The table below has all.`;
}

const day = ({ createdAt }: PastRank) => partialDate(createdAt.slice(0, 10));
