import * as Plot from "@observablehq/plot";
import { useEffect, useRef } from "react";
import type { Composition } from "../api/types";
import { percent } from "../format/quantity";
import type { HeavyDefinition } from "../format/words";
import { useWidth } from "../ui/useWidth";
import { isHeavyOxide, subscripted } from "./oxides";

interface Props {
  oxides: Share[];
  definition: HeavyDefinition;
}

export type Share = Composition["oxides"][number] & { percentOfTreo: number };

/** Share of each oxide in TREO, lanthanum to lutetium and yttrium. */
export default function CompositionChart({ oxides, definition }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  useEffect(() => {
    if (width === 0) return;
    const narrow = width < 560;
    const bars = oxides.map(({ oxide, percentOfTreo }) => ({
      oxide: narrow ? element(oxide) : subscripted(oxide),
      share: percentOfTreo,
      colour: isHeavyOxide(oxide, definition) ? "var(--heavy)" : "var(--light-group)",
    }));
    const chart = Plot.plot({
      width,
      height: narrow ? 220 : 260,
      marginLeft: narrow ? 28 : 44,
      marginTop: 24,
      style: { fontFamily: "inherit", fontSize: narrow ? "10px" : "12px", background: "transparent" },
      x: { domain: bars.map((bar) => bar.oxide), label: null, tickSize: 0 },
      y: { grid: true, label: "% of TREO", nice: true, ticks: 5 },
      marks: [
        Plot.barY(bars, {
          x: "oxide",
          y: "share",
          fill: "colour",
          title: (bar: (typeof bars)[number]) => `${bar.oxide}: ${percent(bar.share).exact}`,
        }),
        Plot.ruleY([0]),
      ],
    });
    // The frame around it tells in words what it shows.
    chart.setAttribute("aria-hidden", "true");
    holder.current?.replaceChildren(chart);
  }, [oxides, definition, width]);
  return <div ref={holder} className="chart" role="img" aria-label={inWords(oxides)} />;
}

const element = (oxide: string) => oxide.replace(/[\dO].*/, "");

function inWords(oxides: Share[]): string {
  const most = oxides.toSorted((one, other) => other.percentOfTreo - one.percentOfTreo).slice(0, 3);
  const largest = most.map(({ oxide, percentOfTreo }) => `${oxide} ${percent(percentOfTreo).text}`);
  return `Bar chart of the oxides' shares in TREO; the largest are ${largest.join(", ")}. The table below has all.`;
}
