import type { StyleSpecification } from "maplibre-gl";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { unwrap } from "./unwrap";

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const { countries } = world.objects;

/** The countries of Natural Earth, which come with the app: the map asks nobody for tiles. */
export function worldStyle(): StyleSpecification {
  const colour = paint();
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: unwrap(feature(world, countries)), attribution: "Natural Earth" },
      borders: { type: "geojson", data: mesh(world, countries, (one, other) => one !== other) },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("--sea") } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("--land") } },
      {
        id: "borders",
        type: "line",
        source: "borders",
        paint: { "line-color": colour("--border-line"), "line-width": 0.8 },
      },
    ],
  };
}

/** A colour of the page's theme as MapLibre can read it: resolved, without `light-dark()`. */
export function paint(): (token: string) => string {
  const probe = document.createElement("span");
  document.body.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  queueMicrotask(() => probe.remove());
  return resolve;
}
