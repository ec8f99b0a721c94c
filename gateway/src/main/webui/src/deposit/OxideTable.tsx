import type { Composition } from "../api/types";
import { percent, ppm } from "../format/quantity";
import type { HeavyDefinition } from "../format/words";
import { Quantity } from "../ui/Quantity";
import { isHeavyOxide, subscripted } from "./oxides";

interface Props {
  oxides: Composition["oxides"];
  definition: HeavyDefinition;
}

export function OxideTable({ oxides, definition }: Props) {
  return (
    <table className="oxide-table">
      <thead>
        <tr>
          <th scope="col">Oxide</th>
          <th scope="col">Group</th>
          <th scope="col" className="number">
            In the ore
          </th>
          <th scope="col" className="number">
            Of TREO
          </th>
        </tr>
      </thead>
      <tbody>
        {oxides.map(({ oxide, ppm: inOre, percentOfTreo }) => (
          <tr key={oxide}>
            <th scope="row">{subscripted(oxide)}</th>
            <td>{isHeavyOxide(oxide, definition) ? "Heavy" : "Light"}</td>
            <td className="number">
              <Quantity value={inOre} as={ppm} />
            </td>
            <td className="number">
              <Quantity value={percentOfTreo} as={percent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
