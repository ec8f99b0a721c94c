import type { RefObject } from "react";
import { canDrawMaps } from "./useMap";

interface Props {
  holder: RefObject<HTMLDivElement | null>;
  className: string;
  label: string;
}

/** The place of a map, or a plain word where the browser cannot draw one. */
export function MapFrame({ holder, className, label }: Props) {
  return (
    <div className={className} role="region" aria-label={label}>
      {canDrawMaps ? (
        <div className="map-canvas" ref={holder} />
      ) : (
        <p className="empty">This browser cannot draw the map: WebGL is not available.</p>
      )}
    </div>
  );
}
