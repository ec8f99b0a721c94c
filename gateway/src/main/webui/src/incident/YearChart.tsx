import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { IncidentsAround } from "../api/types";
import { count } from "../format/quantity";
import { useWidth } from "../ui/useWidth";

type Year = IncidentsAround["counts"]["byYear"][number];

/** Events a year; years without any are gaps, not left out. */
export default function YearChart({ years }: { years: Year[] }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width === 0) return;
    const chart = Plot.plot({
      width,
      height: 160,
      marginLeft: 32,
      style: { fontFamily: "inherit", fontSize: "12px", background: "transparent" },
      x: { tickFormat: "d", label: null, interval: 1, ticks: Math.max(2, Math.floor(width / 70)), type: "linear" },
      y: { grid: true, label: "events", nice: true, ticks: 4 },
      marks: [
        Plot.rectY(years, {
          x: "year",
          interval: 1,
          y: "incidents",
          fill: "var(--contested)",
          title: (each: Year) => `${each.year}: ${count(each.incidents)} events, ${count(each.deaths)} deaths`,
        }),
        Plot.ruleY([0]),
      ],
    });
    // The frame around it tells in words what it shows.
    chart.setAttribute("aria-hidden", "true");
    holder.current?.replaceChildren(chart);
  }, [years, width]);
  return <div ref={holder} className="chart years" role="img" aria-label={inWords(years)} />;
}

function inWords(years: Year[]): string {
  const first = years.at(0)?.year;
  const last = years.at(-1)?.year;
  const most = years.toSorted((one, other) => other.incidents - one.incidents).at(0);
  return `Bar chart of events a year from ${first} to ${last}; most in ${most?.year}: ${most?.incidents}. The counts below have all.`;
}
