import { useId } from "react";
import { countryName } from "../format/words";
import type { RankingFilter } from "./queries";

interface Props {
  filter: RankingFilter;
  countries: string[];
  onFilter: (filter: RankingFilter) => void;
}

export function RankingFilters({ filter, countries, onFilter }: Props) {
  const id = useId();
  return (
    <>
      <div className="field grow">
        <label htmlFor={`${id}-text`}>Name contains</label>
        <input
          id={`${id}-text`}
          type="search"
          value={filter.q ?? ""}
          onChange={(event) => onFilter({ ...filter, q: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-country`}>Country</label>
        <select
          id={`${id}-country`}
          value={filter.country ?? ""}
          onChange={(event) => onFilter({ ...filter, country: event.target.value })}
        >
          <option value="">All countries</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
