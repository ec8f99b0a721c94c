import type { ReactNode } from "react";
import { asProblem } from "../api/problem";
import { SignInHint } from "../session/SignInHint";
import { ChoiceField } from "../ui/ChoiceField";
import { ProblemNotice } from "../ui/ProblemNotice";
import { TextField } from "../ui/TextField";
import { useDraft } from "../write/draft";
import { fieldError } from "../write/fieldErrors";
import { blankClaim, type ClaimFields, kindsOfControl, levels } from "./claimDraft";
import { ClaimSourceFields } from "./ClaimSourceFields";
import { HolderFields } from "./HolderFields";
import { useProposeClaim, type Written } from "./queries";

interface Props {
  deposit: string;
  draftKey: string;
  onWritten: (written: Written) => void;
  onCancel: () => void;
}

/** What each part of the form needs: what stands in it, a way to write, and what was wrong. */
export interface FieldsProps {
  draft: ClaimFields;
  write: (change: Partial<ClaimFields>) => void;
  errorOf: (field: string) => string | undefined;
}

const edtf = (
  <>
    As exactly as the source says it: <code>2024-10-18</code>, <code>2024-10</code> or <code>2024</code>; <code>~</code>{" "}
    after it for about, <code>?</code> where the source is unsure.
  </>
);

/** A claim with its source, from whoever has read it. */
export function ClaimForm({ deposit, draftKey, onWritten, onCancel }: Props) {
  const { draft, write, clear } = useDraft(draftKey, blankClaim);
  const propose = useProposeClaim(deposit);
  const errorOf = (field: string) => fieldError(propose.error, field);
  const fields = { draft, write, errorOf };
  return (
    <form
      className="composer card"
      aria-label="Propose a claim"
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate(draft, {
          onSuccess: (written) => {
            clear();
            onWritten(written);
          },
        });
      }}
    >
      <SignInHint doing="Proposing" />
      <Group name="Who">
        <HolderFields {...fields} />
      </Group>
      <Group name="Holds what">
        <HoldingFields {...fields} />
      </Group>
      <Group name="When">
        <div className="columns">
          <TextField label="From" value={draft.from} error={errorOf("from") ?? errorOf("period")} onChange={(from) => write({ from })} />
          <TextField label="To" value={draft.to} error={errorOf("to")} onChange={(to) => write({ to })} />
          <TextField
            label="Held on, where no more is said"
            value={draft.asOf}
            error={errorOf("asOf")}
            onChange={(asOf) => write({ asOf })}
          />
        </div>
        <p className="small soft">
          {edtf} <code>..</code> in To where the source says that it goes on.
        </p>
      </Group>
      <Group name="By whose word">
        <ClaimSourceFields {...fields} />
      </Group>
      <TextField
        label="Why it should be recorded"
        long
        value={draft.reason}
        error={errorOf("reason")}
        onChange={(reason) => write({ reason })}
      />
      {propose.isError && <ProblemNotice problem={asProblem(propose.error)} />}
      <p className="actions">
        <button type="submit" className="button primary" disabled={propose.isPending}>
          {propose.isPending ? "Sending…" : "Propose"}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            clear();
            onCancel();
          }}
        >
          Discard
        </button>
      </p>
    </form>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

function HoldingFields({ draft, write, errorOf }: FieldsProps) {
  return (
    <>
      <ChoiceField
        label="Kind of control"
        value={draft.kind}
        choices={kindsOfControl}
        error={errorOf("kind")}
        onChange={(kind) => write({ kind })}
      />
      <div className="columns">
        <ChoiceField
          label="How much of it"
          value={draft.level}
          choices={levels}
          error={errorOf("level")}
          onChange={(level) => write({ level })}
        />
        <ChoiceField
          label="The source"
          value={draft.polarity}
          choices={[
            ["asserts", "says that it is so"],
            ["denies", "denies it"],
          ]}
          error={errorOf("polarity")}
          onChange={(polarity) => write({ polarity })}
        />
        {draft.kind === "ownership" && (
          <TextField
            label="Share, percent"
            type="number"
            value={draft.sharePercent}
            error={errorOf("sharePercent")}
            onChange={(sharePercent) => write({ sharePercent })}
          />
        )}
      </div>
    </>
  );
}
