import { useState } from "react";
import { Link } from "react-router";
import { hasDraft } from "../write/draft";
import { ClaimForm } from "./ClaimForm";
import type { Written } from "./queries";

/** A button that opens the form; open from the start where a draft is waiting. */
export function ProposeClaim({ deposit }: { deposit: string }) {
  const draftKey = `claim:${deposit}`;
  const [open, setOpen] = useState(() => hasDraft(draftKey));
  const [written, setWritten] = useState<Written>();
  if (open) {
    return (
      <ClaimForm
        deposit={deposit}
        draftKey={draftKey}
        onWritten={(made) => {
          setWritten(made);
          setOpen(false);
        }}
        onCancel={() => setOpen(false)}
      />
    );
  }
  return (
    <>
      {written && (
        <p className="notice" role="status">
          {written.proposal ? (
            <>
              Thank you. An editor will decide on <Link to={`/proposals/${written.proposal}`}>your proposal</Link>.
            </>
          ) : (
            "Recorded: it counts from now on."
          )}
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Propose a claim
        </button>
        <Link to="/proposals">Proposals</Link>
      </p>
    </>
  );
}
