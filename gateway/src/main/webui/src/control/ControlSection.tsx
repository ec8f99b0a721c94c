import { today } from "../format/dates";
import { UltimateHoldersSection } from "../ownership/UltimateHoldersSection";
import { ProposeClaim } from "../proposal/ProposeClaim";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { ClaimList } from "./ClaimList";
import { ControlAnswer } from "./ControlAnswer";
import { ControlDates } from "./ControlDates";
import { ControlTimeline } from "./ControlTimeline";
import { useControl, useTimeline } from "./queries";
import { firstDayOf } from "./timeline";
import { useControlQuestion } from "./useControlQuestion";

interface Props {
  deposit: string;
  /** Whether somebody can own shares of it. */
  ownable?: boolean;
}

/** Who controls a deposit on a day, as known on a day, and at all other times; and the claims that say so. */
export function ControlSection({ deposit, ownable = true }: Props) {
  const [question, ask] = useControlQuestion();
  const control = useControl(deposit, question);
  const timeline = useTimeline(deposit, question.knownAt);
  const first = timeline.data && firstDayOf(timeline.data);
  return (
    <>
      <Section title="Control">
        <ControlDates question={question} first={first} onAsk={ask} />
        <div aria-live="polite" aria-busy={control.isFetching}>
          <QueryView query={control} what="the control answer">
            {(answer) => <ControlAnswer answer={answer} question={question} />}
          </QueryView>
        </div>
      </Section>
      <Section title="Control in time">
        <QueryView query={timeline} what="the lines in time">
          {(lines) => <ControlTimeline lines={lines} on={question.on ?? today()} onAsk={(on) => ask({ on })} />}
        </QueryView>
      </Section>
      {ownable && <UltimateHoldersSection deposit={deposit} question={question} />}
      {control.data && (
        <Section title="Claims">
          {control.data.claims.length === 0 && <NoClaims known={question.knownAt !== undefined} />}
          <ClaimList claims={control.data.claims} />
          <ProposeClaim deposit={deposit} />
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
