import { Marker } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { useTheme } from "../app/theme";
import { MapFrame } from "./MapFrame";
import { paint } from "./style";
import { useMap } from "./useMap";

interface Props {
  name: string;
  longitude: number;
  latitude: number;
}

/** Where in the world a deposit lies. */
export default function SpotMap(props: Props) {
  return <ThemedMap key={useTheme()} {...props} />;
}

function ThemedMap({ name, longitude, latitude }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const map = useMap(holder, { center: [longitude, latitude], zoom: 2.6, maxZoom: 7 });
  useEffect(() => {
    if (!map) return;
    const marker = new Marker({ color: paint()("--accent"), scale: 0.8 });
    marker.setLngLat([longitude, latitude]).addTo(map);
    return () => void marker.remove();
  }, [map, longitude, latitude]);
  return <MapFrame className="spot-map" holder={holder} label={`Map: the place of ${name}`} />;
}
