import { asProblem } from "../api/problem";
import { ProblemNotice } from "../ui/ProblemNotice";
import { TextField } from "../ui/TextField";
import { useDraft } from "../write/draft";
import { fieldError } from "../write/fieldErrors";
import { type Decision, useDecide } from "./queries";

/** Yes or no, and why: the reason stays beside the proposal for everybody to read. */
export function DecisionForm({ proposal }: { proposal: string }) {
  const { draft, write, clear } = useDraft(`decision:${proposal}`, { reason: "" });
  const decide = useDecide(proposal);
  const say = (decision: Decision["decision"]) =>
    decide.mutate({ decision, reason: draft.reason.trim() }, { onSuccess: clear });
  return (
    <form
      className="composer"
      aria-label="Decide"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as unknown as { submitter: HTMLButtonElement | null };
        say(submitter?.value === "reject" ? "reject" : "accept");
      }}
    >
      <TextField
        label="Your reason"
        long
        required
        value={draft.reason}
        error={fieldError(decide.error, "reason")}
        onChange={(reason) => write({ reason })}
      />
      {decide.isError && <ProblemNotice problem={asProblem(decide.error)} />}
      <p className="actions">
        <button type="submit" value="accept" className="button primary" disabled={decide.isPending}>
          Accept
        </button>
        <button type="submit" value="reject" className="button" disabled={decide.isPending}>
          Reject
        </button>
      </p>
    </form>
  );
}
