import { useSearchParams } from "react-router";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { DepositTable } from "./DepositTable";
import { useDeposits } from "./queries";

/** All deposits, or those that a search found. */
export function DepositsPage() {
  const [search] = useSearchParams();
  const q = search.get("q")?.trim();
  const deposits = useDeposits(q ? { q } : {});
  return (
    <>
      <title>{q ? `Deposits like “${q}” · Xenotime` : "Deposits · Xenotime"}</title>
      <header className="page-head">
        <h1>{q ? `Deposits like “${q}”` : "Deposits"}</h1>
      </header>
      <div aria-live="polite">
        <ListView
          list={deposits}
          what="the deposits"
          empty={<Empty>Nothing is called that, nor nearly that. A shorter word may find it.</Empty>}
        >
          {(items) => <DepositTable name="Deposits" deposits={items} />}
        </ListView>
      </div>
    </>
  );
}
