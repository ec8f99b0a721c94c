import type { Deposit } from "../api/types";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Section } from "../ui/Section";
import { DepositTable } from "./DepositTable";
import { useDeposits } from "./queries";

/** What lies in an area or a district, by the word of a source or by its outline. */
export function SitesInside({ of: { id, name } }: { of: Deposit }) {
  const inside = useDeposits({ inside: id });
  return (
    <Section title="Sites inside">
      <ListView list={inside} what="the sites" empty={<Empty>No site is recorded inside it.</Empty>}>
        {(items) => <DepositTable name={`Sites inside ${name}`} deposits={items} />}
      </ListView>
    </Section>
  );
}
