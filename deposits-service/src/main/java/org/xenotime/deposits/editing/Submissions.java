package org.xenotime.deposits.editing;

import java.util.Optional;
import org.xenotime.deposits.idempotency.Answer;

/** Takes in what somebody may propose but not write. */
public interface Submissions {

  /**
   * Checks it as if it were to be written, and keeps it for a decision.
   *
   * @param target empty for something new
   * @return 202 with the proposal
   */
  <D extends Record> Answer submit(
      Editable<D> editable, Optional<Standing<D>> target, Envelope envelope, Author author);
}
