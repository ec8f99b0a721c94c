import { useId } from "react";
import { dayNumber } from "../format/dates";
import { extentOf, layersOf, type Line, placeOf, runsOf, spanOf, type Stretch, ticksOf, whenInWords, whoInWords, type Window } from "./timeline";

interface Props {
  line: Line;
  window: Window;
  colours: Map<string, number>;
  /** The day asked about. */
  on: string;
}

const BAR = { top: 20, height: 26 };
const LEAST_HATCH = 6;

/**
 * One kind of control as a line in time. The height of a colour is how likely its actor holds; contested days are
 * hatched. The words for all of it are its title.
 */
export function TimelineBar({ line, window, colours, on }: Props) {
  const id = useId();
  const place = placeOf(dayNumber(on), window);
  return (
    <svg className="timeline" role="img" height="66" width="100%">
      <title>{lineInWords(line)}</title>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" className="hatch" />
        </pattern>
      </defs>
      <rect className="nothing" y={BAR.top} width="100%" height={BAR.height} />
      {runsOf(line.stretches).map((run, index) => (
        <RunName key={run[0]?.from ?? `before ${index}`} run={run} window={window} />
      ))}
      {line.stretches.map((stretch, index) => (
        <StretchBar
          key={stretch.from ?? `before ${index}`}
          stretch={stretch}
          window={window}
          colours={colours}
        />
      ))}
      {line.stretches
        .filter(({ state }) => state === "contested")
        .map((stretch) => (
          <Contested key={stretch.from} stretch={stretch} window={window} hatch={`url(#${id}-hatch)`} />
        ))}
      {ticksOf(window).map(({ place: x, label }) => (
        <g key={label} className="tick">
          <line x1={`${x}%`} x2={`${x}%`} y1={BAR.top + BAR.height} y2={BAR.top + BAR.height + 4} />
          <text x={`${x}%`} y={62} textAnchor={anchorOf(x, label)}>
            {label}
          </text>
        </g>
      ))}
      <line className="asked" x1={`${place}%`} x2={`${place}%`} y1={BAR.top - 4} y2={BAR.top + BAR.height + 6} />
    </svg>
  );
}

/** Near the ends of the axis its words stand inside; those of months are wide. */
function anchorOf(place: number, label: string): "start" | "middle" | "end" {
  const edge = label.length > 4 ? 12 : 4;
  if (place > 100 - edge) return "end";
  return place < edge ? "start" : "middle";
}

interface StretchProps {
  stretch: Stretch;
  window: Window;
  colours: Map<string, number>;
}

function StretchBar({ stretch, window, colours }: StretchProps) {
  const extent = extentOf(stretch, window);
  if (!extent || stretch.state === "unknown") return null;
  const { start, width } = extent;
  const box = { x: `${start}%`, width: `${width}%` };
  return (
    <g>
      <title>{`${whoInWords([stretch])} ${whenInWords(stretch)}`}</title>
      {layersOf(stretch).map(({ actor, top, share }) => (
        <rect
          key={actor}
          className={`actor-${colours.get(actor)}`}
          {...box}
          y={BAR.top + top * BAR.height}
          height={share * BAR.height}
        />
      ))}
    </g>
  );
}

interface ContestedProps {
  stretch: Stretch;
  window: Window;
  hatch: string;
}

/** Over all else and never too narrow: few days among many years are seen, too. */
function Contested({ stretch, window, hatch }: ContestedProps) {
  const extent = extentOf(stretch, window);
  if (!extent) return null;
  return (
    <rect
      className="contested"
      x={`${extent.start}%`}
      width={`${extent.width}%`}
      style={{ width: `max(${LEAST_HATCH}px, ${extent.width}%)` }}
      y={BAR.top}
      height={BAR.height}
      fill={hatch}
    >
      <title>{`${whoInWords([stretch])} ${whenInWords(stretch)}`}</title>
    </rect>
  );
}

/** The name stands above the line, cut off where its time ends; where there is no room for it there is none. */
function RunName({ run, window }: { run: Stretch[]; window: Window }) {
  const [first] = run;
  const extent = extentOf(spanOf(run), window);
  if (!first || !extent || first.state === "unknown" || extent.width < 8) return null;
  return (
    <foreignObject x={`${extent.start}%`} width={`${extent.width}%`} height={BAR.top}>
      <div className="run-name">{nameIn(first)}</div>
    </foreignObject>
  );
}

function nameIn({ state, holders }: Stretch): string {
  const [first, ...more] = holders.flatMap(({ actor }) => actor?.name ?? []);
  if (state === "contested") return "contested";
  return first === undefined ? "nobody" : [first, more.length > 0 && `and ${more.length} more`].filter(Boolean).join(" ");
}

/** What the drawing shows, for who cannot see it. */
function lineInWords({ kind, stretches }: Line): string {
  const known = runsOf(stretches).filter(([first]) => first?.state !== "unknown");
  return `Line in time, ${kind}: ${known.map((run) => `${whoInWords(run)} ${whenInWords(spanOf(run))}`).join("; ")}.`;
}
