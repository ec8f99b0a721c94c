import { useSearchParams } from "react-router";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { ClaimList } from "./ClaimList";
import { ControlAnswer } from "./ControlAnswer";
import { ControlDates } from "./ControlDates";
import { type ControlQuestion, useControl } from "./queries";

/** Who controls a deposit on a day, as known on a day; both stand in the address, so that an answer can be cited. */
export function ControlSection({ deposit }: { deposit: string }) {
  const [search, setSearch] = useSearchParams();
  const on = search.get("on");
  const knownAt = search.get("knownAt");
  const question: ControlQuestion = { ...(on && { on }), ...(knownAt && { knownAt }) };
  const control = useControl(deposit, question);

  function ask(changed: ControlQuestion) {
    setSearch(
      (before) => {
        for (const name of ["on", "knownAt"] as const) {
          const value = changed[name];
          if (value) before.set(name, value);
          else before.delete(name);
        }
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return (
    <>
      <Section title="Control">
        <ControlDates question={question} onAsk={ask} />
        <div aria-live="polite" aria-busy={control.isFetching}>
          <QueryView query={control} what="the control answer">
            {(answer) => <ControlAnswer answer={answer} />}
          </QueryView>
        </div>
      </Section>
      {control.data && (
        <Section title="Claims">
          {control.data.claims.length === 0 && <NoClaims known={knownAt !== null} />}
          <ClaimList claims={control.data.claims} />
        </Section>
      )}
    </>
  );
}

function NoClaims({ known }: { known: boolean }) {
  if (!known) return <Empty>No claim speaks of this deposit on this day.</Empty>;
  return (
    <Empty>
      No claim that was known by then speaks of this day. A source that carries no date counts from the day on which it
      was recorded here.
    </Empty>
  );
}
