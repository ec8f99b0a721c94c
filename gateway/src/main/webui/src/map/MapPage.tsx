import { useMemo } from "react";
import { asProblem } from "../api/problem";
import { count } from "../format/quantity";
import { ProblemNotice } from "../ui/ProblemNotice";
import { located, useDepositPoints } from "./points";
import WorldMap from "./WorldMap";

export default function MapPage() {
  const points = useDepositPoints();
  const features = useMemo(() => located(points.data?.pages ?? []), [points.data]);
  return (
    <>
      <title>Map · Xenotime</title>
      <header className="page-head">
        <h1>Map of the deposits</h1>
        <p className="soft" aria-live="polite">
          {points.hasNextPage || points.isPending
            ? `Loading: ${count(features.length)} places so far…`
            : `${count(features.length)} located deposits, districts and areas. Size: heavy TREO in tonnes.`}
        </p>
      </header>
      {points.isError && <ProblemNotice problem={asProblem(points.error)} onRetry={() => void points.refetch()} />}
      <div className="map-page">
        <WorldMap features={features} label="Map of the world with its rare-earth deposits" />
      </div>
      <MapKey />
    </>
  );
}

function MapKey() {
  return (
    <p className="legend small soft">
      <span className="swatch heavy-group">Heavy TREO stated, or a mining area</span>
      <span className="swatch light-group">TREO stated, heavy share unknown</span>
      <span className="swatch unknown-group">No resource stated</span>
      <span>Borders: Natural Earth, public domain; they take no side.</span>
    </p>
  );
}
