import { type GeoJSONSource, type Map as MapLibre, NavigationControl, Popup } from "maplibre-gl";
import type { Feature, Point } from "geojson";
import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { useTheme } from "../app/theme";
import { tonnes } from "../format/quantity";
import { MapFrame } from "./MapFrame";
import type { DepositProperties } from "./points";
import { paint } from "./style";
import { useMap } from "./useMap";

interface Props {
  features: Feature<Point, DepositProperties>[];
  label: string;
}

/** The world with its deposits; a point names its deposit and opens it. */
export default function WorldMap(props: Props) {
  // A map's colours are fixed when it is made: another theme, another map.
  return <ThemedMap key={useTheme()} {...props} />;
}

function ThemedMap({ features, label }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const map = useMap(holder, { bounds: [-150, -58, 170, 68] });
  const navigate = useNavigate();

  useEffect(() => {
    if (!map) return;
    addDeposits(map);
    map.addControl(new NavigationControl({ showCompass: false }));
    return nameOnHover(map, (id) => void navigate(`/deposits/${id}`));
  }, [map, navigate]);

  useEffect(() => {
    void map?.getSource<GeoJSONSource>("deposits")?.setData({ type: "FeatureCollection", features });
  }, [map, features]);

  return <MapFrame className="world-map" holder={holder} label={label} />;
}

/** Larger and in the heavy colour where there is more heavy rare earth; small and grey where nothing is stated. */
function addDeposits(map: MapLibre) {
  const colour = paint();
  map.addSource("deposits", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({
    id: "deposits",
    type: "circle",
    source: "deposits",
    layout: { "circle-sort-key": ["coalesce", ["get", "heavyTreoTonnes"], 0] },
    paint: {
      "circle-color": [
        "case",
        ["any", ["has", "heavyTreoTonnes"], ["==", ["get", "kind"], "area"]],
        colour("--heavy"),
        ["has", "treoTonnes"],
        colour("--light-group"),
        colour("--unknown"),
      ],
      "circle-radius": [
        "interpolate",
        ["linear"],
        ["log10", ["max", 100, ["coalesce", ["get", "heavyTreoTonnes"], 1]]],
        2,
        2.75,
        7,
        11,
      ],
      "circle-opacity": 0.75,
      "circle-stroke-width": 0.75,
      "circle-stroke-color": colour("--sheet"),
    },
  });
}

function nameOnHover(map: MapLibre, open: (id: string) => void): () => void {
  const popup = new Popup({ closeButton: false, closeOnClick: false, offset: 10, className: "map-popup" });
  const subscriptions = [
    map.on("mousemove", "deposits", ({ features, lngLat }) => {
      const properties = features?.[0]?.properties as DepositProperties | undefined;
      if (!properties) return;
      map.getCanvas().style.cursor = "pointer";
      popup.setLngLat(lngLat).setText(inWords(properties)).addTo(map);
    }),
    map.on("mouseleave", "deposits", () => {
      map.getCanvas().style.cursor = "";
      popup.remove();
    }),
    map.on("click", "deposits", ({ features }) => {
      const properties = features?.[0]?.properties as DepositProperties | undefined;
      if (properties) open(properties.id);
    }),
  ];
  return () => {
    popup.remove();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

function inWords({ name, heavyTreoTonnes }: DepositProperties): string {
  return heavyTreoTonnes === undefined ? name : `${name}: ${tonnes(heavyTreoTonnes).text} heavy TREO`;
}
