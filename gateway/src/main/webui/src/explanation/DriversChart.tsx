import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { RankDriver } from "../api/types";
import { percent } from "../format/quantity";
import { useWidth } from "../ui/useWidth";

type Named = RankDriver & { name: string };

/** What share of the variance of the rank each assumption has a part in, with the interval of the estimate. */
export default function DriversChart({ drivers }: { drivers: Named[] }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width === 0) return;
    const bars = drivers.flatMap(({ name, total }) =>
      total ? [{ name, value: 100 * total.value, low: 100 * total.low, high: 100 * total.high }] : [],
    );
    const names = Math.min(220, Math.floor(0.42 * width));
    const chart = Plot.plot({
      width,
      height: 40 + 34 * bars.length,
      marginLeft: names,
      style: { fontFamily: "inherit", fontSize: "12px", background: "transparent" },
      x: { grid: true, label: "% of the variance", nice: true, ticks: Math.max(2, Math.floor(width / 140)) },
      y: { label: null, domain: bars.map(({ name }) => name) },
      marks: [
        Plot.axisY({ tickSize: 0, lineWidth: names / 12 - 1 }),
        Plot.barX(bars, {
          x: "value",
          y: "name",
          fill: "var(--light-group)",
          title: (bar: (typeof bars)[number]) => `${bar.name}: ${percent(bar.value).text}`,
        }),
        Plot.ruleY(bars, { x1: "low", x2: "high", y: "name", stroke: "var(--ink)" }),
        Plot.ruleX([0]),
      ],
    });
    // The frame around it tells in words what it shows.
    chart.setAttribute("aria-hidden", "true");
    holder.current?.replaceChildren(chart);
  }, [drivers, width]);
  return <div ref={holder} className="chart" role="img" aria-label={inWords(drivers)} />;
}

function inWords(drivers: Named[]): string {
  const [most] = drivers;
  if (!most?.total) return "Bar chart of what drives the rank.";
  return `Bar chart of what drives the rank; most of all “${most.name}”, with a part in ${percent(100 * most.total.value).text} of the variance. The table below has all.`;
}
