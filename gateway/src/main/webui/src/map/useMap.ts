import { Map as MapLibre, type MapOptions, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type RefObject, useEffect, useState } from "react";
import { nameCountries } from "./nameCountries";
import { worldStyle } from "./style";

// A file of our own origin, so that the content security policy needs no blob: for workers.
setWorkerUrl(workerUrl);

export const canDrawMaps = document.createElement("canvas").getContext("webgl2") !== null;

type View = Pick<MapOptions, "center" | "zoom" | "bounds" | "maxZoom">;

/** A map in an element, once its style has loaded. The view is where it starts; then it belongs to the person's hand. */
export function useMap(holder: RefObject<HTMLDivElement | null>, view: View): MapLibre | undefined {
  const [loaded, setLoaded] = useState<MapLibre>();
  const [start] = useState(view);
  useEffect(() => {
    if (!holder.current || !canDrawMaps) return;
    const map = new MapLibre({
      ...start,
      container: holder.current,
      style: worldStyle(),
      attributionControl: { compact: true },
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      cooperativeGestures: true,
    });
    map.on("load", () => {
      setLoaded(map);
      nameCountries(map);
    });
    return () => {
      setLoaded(undefined);
      map.remove();
    };
  }, [holder, start]);
  return loaded;
}
