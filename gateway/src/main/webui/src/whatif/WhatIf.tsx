import { useMethodology } from "../methodology/queries";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { Playing } from "./Playing";
import type { Played } from "./queries";

interface Props {
  of: Played;
  title: string;
  onLeave: () => void;
}

/** What a published ranking would be by other weights, while one moves them. */
export function WhatIf({ of, title, onLeave }: Props) {
  return (
    <Section
      title="With other weights"
      aside={
        <button type="button" className="button" onClick={onLeave}>
          Back to the published ranking
        </button>
      }
    >
      <QueryView query={useMethodology(of.methodology, of.version)} what="the weights">
        {({ criteria }) => <Playing of={of} criteria={criteria} title={title} />}
      </QueryView>
    </Section>
  );
}
