import { LngLatBounds, Marker, NavigationControl, Popup } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { useTheme } from "../app/theme";
import { MapFrame } from "./MapFrame";
import { paint } from "./style";
import { useMap } from "./useMap";

export interface MarkedPlace {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
  /** In the colour of what is contested. */
  contested: boolean;
}

interface Props {
  places: MarkedPlace[];
  label: string;
}

/** A few places on the map of the world, as near as they can be seen together. */
export default function PlacesMap(props: Props) {
  return <ThemedMap key={useTheme()} {...props} />;
}

/** How near places are shown, and how near one that stands alone, which says little without its country. */
const [NEAR, AREA] = [5.2, 4];

const FARTHEST: [number, number, number, number] = [-150, -58, 170, 68];

function ThemedMap({ places, label }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const map = useMap(holder, { bounds: FARTHEST, maxZoom: 7 });

  useEffect(() => {
    if (!map) return;
    map.addControl(new NavigationControl({ showCompass: false }));
  }, [map]);

  useEffect(() => {
    if (!map) return;
    const colour = paint();
    const bounds = new LngLatBounds();
    const markers = places.map(({ name, longitude, latitude, contested }) => {
      bounds.extend([longitude, latitude]);
      const popup = new Popup({ closeButton: false, className: "map-popup" }).setText(name);
      return new Marker({ color: colour(contested ? "--contested" : "--held"), scale: 0.7 })
        .setLngLat([longitude, latitude])
        .setPopup(popup)
        .addTo(map);
    });
    if (!bounds.isEmpty()) map.fitBounds(bounds, { padding: 50, maxZoom: places.length > 1 ? NEAR : AREA, animate: false });
    return () => {
      for (const marker of markers) marker.remove();
    };
  }, [map, places]);

  return <MapFrame className="spot-map places-map" holder={holder} label={label} />;
}
