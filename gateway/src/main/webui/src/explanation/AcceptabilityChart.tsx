import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { percent } from "../format/quantity";
import { useWidth } from "../ui/useWidth";

/** How probable each of the first ranks is. */
export default function AcceptabilityChart({ acceptability }: { acceptability: number[] }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width === 0) return;
    const bars = acceptability.map((probability, at) => ({ rank: at + 1, probability: 100 * probability }));
    const chart = Plot.plot({
      width: Math.min(width, 640),
      height: 180,
      marginLeft: 36,
      style: { fontFamily: "inherit", fontSize: "12px", background: "transparent" },
      x: { label: "rank", tickSize: 0, type: "band" },
      y: { grid: true, label: "% of draws", nice: true, ticks: 4 },
      marks: [
        Plot.barY(bars, {
          x: "rank",
          y: "probability",
          fill: "var(--light-group)",
          title: (bar: (typeof bars)[number]) => `Rank ${bar.rank}: ${percent(bar.probability).text}`,
        }),
        Plot.ruleY([0]),
      ],
    });
    // The frame around it tells in words what it shows.
    chart.setAttribute("aria-hidden", "true");
    holder.current?.replaceChildren(chart);
  }, [acceptability, width]);
  return <div ref={holder} className="chart odds" role="img" aria-label={inWords(acceptability)} />;
}

function inWords(acceptability: number[]): string {
  const most = Math.max(...acceptability);
  if (most === 0) return `Bar chart of the first ${acceptability.length} ranks: it has none of them in any draw.`;
  const rank = acceptability.indexOf(most) + 1;
  return `Bar chart of the probability of each of the first ${acceptability.length} ranks; of these the most probable is ${rank}, with ${percent(100 * most).text}. The table below has all.`;
}
