import { useId } from "react";
import type { Criterion } from "../api/types";
import { percent } from "../format/quantity";
import { mostWeight, shareOf, type Weights } from "./weights";

interface Props {
  criteria: Criterion[];
  weights: Weights;
  published: Weights;
  onChange: (weights: Weights) => void;
  onReset: () => void;
}

/** A slider for each criterion; arrow keys move it by one, page keys by more. */
export function WeightSliders({ criteria, weights, published, onChange, onReset }: Props) {
  const unchanged = criteria.every(({ id }) => weights[id] === published[id]);
  return (
    <fieldset className="weights">
      <legend>How much each criterion counts</legend>
      {criteria.map(({ id, name }) => (
        <WeightSlider
          key={id}
          name={name}
          weight={weights[id] ?? 0}
          share={shareOf(weights, id)}
          published={shareOf(published, id)}
          onChange={(weight) => onChange({ ...weights, [id]: weight })}
        />
      ))}
      <p className="actions small">
        <button type="button" className="button" disabled={unchanged} onClick={onReset}>
          Reset to the published weights
        </button>
      </p>
      <p className="small soft">They count in proportion to their sum. Nothing of this is kept.</p>
    </fieldset>
  );
}

interface SliderProps {
  name: string;
  weight: number;
  /** Of all weights, from 0 to 1. */
  share: number;
  published: number;
  onChange: (weight: number) => void;
}

function WeightSlider({ name, weight, share, published, onChange }: SliderProps) {
  const id = useId();
  const told = percent(100 * share).text;
  return (
    <div className="weight">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={mostWeight}
        step={1}
        value={weight}
        aria-valuetext={`${told} of all`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <span className="told" aria-hidden="true">
        {told}
        {Math.abs(share - published) >= 0.0005 && (
          <span className="soft small"> published {percent(100 * published).text}</span>
        )}
      </span>
    </div>
  );
}
