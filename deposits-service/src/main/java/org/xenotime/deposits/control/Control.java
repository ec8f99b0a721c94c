package org.xenotime.deposits.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.evidence.Grade;

/**
 * Who holds one kind of control on a day.
 *
 * @param leader null where nobody is ahead
 * @param claims those that the answer stands on
 * @param since null where no source says since when
 * @param newest the newest date that any of the claims has a word of; null without claims
 * @param grade the best of the claims; null without claims
 */
record Control(
    ControlKind kind,
    State state,
    ActorName leader,
    List<Holder> holders,
    List<String> claims,
    Since since,
    LocalDate newest,
    Grade grade,
    String reason) {

  enum State {
    HELD,
    CONTESTED,
    UNKNOWN;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param probability that the side of the actor holds it
   */
  record Holder(ActorName actor, ActorName side, double probability) {}

  /** The days between which it began; the same day twice where the sources agree on one. */
  record Since(LocalDate earliest, LocalDate latest) {}

  static Control unknown(ControlKind kind, String reason) {
    return new Control(kind, State.UNKNOWN, null, List.of(), List.of(), null, null, null, reason);
  }
}
