import { useId, useState } from "react";
import type { RankingEntry } from "../api/types";
import { Section } from "../ui/Section";
import { RankHistory } from "./HistorySection";

/** How the rank of one of the listed deposits went; of the first, until another is chosen. */
export function HistoryChooser({ methodology, entries }: { methodology: string; entries: RankingEntry[] }) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const shown = entries.find(({ deposit }) => deposit.id === chosen) ?? entries[0];
  if (!shown) return null;
  return (
    <Section
      title="How the ranks went"
      aside={
        <span className="heavy-switch">
          <label htmlFor={id}>Of</label>
          <select id={id} value={shown.deposit.id} onChange={(event) => setChosen(event.target.value)}>
            {entries.map(({ rank, deposit }) => (
              <option key={deposit.id} value={deposit.id}>
                {rank}. {deposit.name}
              </option>
            ))}
          </select>
        </span>
      }
    >
      <RankHistory key={shown.deposit.id} methodology={methodology} deposit={shown.deposit.id} />
    </Section>
  );
}
