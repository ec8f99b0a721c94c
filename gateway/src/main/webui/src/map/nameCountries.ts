import { type Map as MapLibre, Marker, Point } from "maplibre-gl";
import { middlesOf, type Sight } from "./middles";

/** Farther away there are too many countries to name them. */
const NEAREST_WORLD = 2.5;
const [COLUMNS, ROWS] = [16, 10];

/** Names each country in the middle of what is seen of it. The map has no letters of its own: it asks nobody for any. */
export function nameCountries(map: MapLibre): void {
  let names: Marker[] = [];
  const rename = () => {
    for (const name of names) name.remove();
    names = map.getZoom() < NEAREST_WORLD ? [] : middlesOf(seen(map)).map((sight) => nameAt(map, sight));
  };
  map.on("moveend", rename);
  map.once("idle", rename);
}

/** Which country is seen where, on a coarse grid. */
function seen(map: MapLibre): Sight[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const places = Array.from({ length: COLUMNS * ROWS }, (_, index) => ({
    x: ((Math.floor(index / ROWS) + 0.5) * width) / COLUMNS,
    y: (((index % ROWS) + 0.5) * height) / ROWS,
  }));
  return places.flatMap(({ x, y }) => {
    const name: unknown = map.queryRenderedFeatures(new Point(x, y), { layers: ["land"] })[0]?.properties["name"];
    return typeof name === "string" ? [{ name, x, y }] : [];
  });
}

function nameAt(map: MapLibre, { name, x, y }: Sight): Marker {
  const element = document.createElement("span");
  element.className = "country-name";
  element.ariaHidden = "true";
  element.textContent = name;
  return new Marker({ element }).setLngLat(map.unproject(new Point(x, y))).addTo(map);
}
