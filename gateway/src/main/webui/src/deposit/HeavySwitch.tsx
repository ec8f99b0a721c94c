import { useId } from "react";
import { type HeavyDefinition, heavyDefinitions, isHeavyDefinition } from "../format/words";

interface Props {
  value: HeavyDefinition;
  onChange: (definition: HeavyDefinition) => void;
}

/** Which elements count as heavy; every figure that depends on it says so and follows. */
export function HeavySwitch({ value, onChange }: Props) {
  const id = useId();
  return (
    <span className="heavy-switch">
      <label htmlFor={id}>Heavy means</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          if (isHeavyDefinition(event.target.value)) onChange(event.target.value);
        }}
      >
        {Object.entries(heavyDefinitions).map(([definition, meaning]) => (
          <option key={definition} value={definition}>
            {meaning}
          </option>
        ))}
      </select>
    </span>
  );
}
