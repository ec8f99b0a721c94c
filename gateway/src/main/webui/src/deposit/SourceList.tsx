import { Cite } from "../ui/Cite";
import { Section } from "../ui/Section";
import type { References } from "./references";

interface Props {
  references: References;
  /** Where the records of the sources stand, word for word. */
  records: string | undefined;
}

export function SourceList({ references, records }: Props) {
  if (references.list.length === 0) return null;
  return (
    <Section title="Sources" aside={records && <a href={records}>The records, word for word</a>}>
      <ol className="source-list">
        {references.list.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            <Cite source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
