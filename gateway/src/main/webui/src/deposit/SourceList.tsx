import { Cite } from "../ui/Cite";
import { Section } from "../ui/Section";
import type { References } from "./references";

export function SourceList({ references }: { references: References }) {
  if (references.list.length === 0) return null;
  return (
    <Section title="Sources">
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
