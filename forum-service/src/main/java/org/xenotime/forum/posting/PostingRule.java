package org.xenotime.forum.posting;

import java.util.List;
import java.util.Optional;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.http.Problem.FieldError;
import org.xenotime.forum.topic.Slot;

/** What must hold when a reply meets the place that its topic has for it. */
interface PostingRule {

  Optional<Refusal> check(NewPost reply, Slot slot);

  PostingRule TOPIC_IS_OPEN =
      (reply, slot) ->
          slot.locked()
              ? Refusal.because(Problem.TOPIC_LOCKED, "The topic is locked: it takes no replies.")
              : Refusal.none();

  PostingRule ANSWERS_AN_EARLIER_POST =
      (reply, slot) ->
          reply.replyTo() != null && reply.replyTo() >= slot.number()
              ? Refusal.because(
                  Problem.VALIDATION_FAILED,
                  "The topic has no post with this number to answer.",
                  new FieldError("replyTo", "must be the number of an earlier post in this topic"))
              : Refusal.none();

  List<PostingRule> ALL = List.of(TOPIC_IS_OPEN, ANSWERS_AN_EARLIER_POST);

  /** The first refusal of all rules. */
  static Optional<Refusal> refusal(NewPost reply, Slot slot) {
    return ALL.stream().flatMap(rule -> rule.check(reply, slot).stream()).findFirst();
  }
}
