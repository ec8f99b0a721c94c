package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.ClaimView.ActorView;
import org.xenotime.deposits.control.Control.Holder;
import org.xenotime.deposits.control.WhoControls.Answer;
import org.xenotime.deposits.control.WhoControls.Found;
import org.xenotime.deposits.evidence.GradeView;

@Schema(
    name = "ControlAnswer",
    description = "Who controls a deposit on a day, by what was known at a time")
record ControlView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String deposit,
    @Schema(description = "The day asked about", examples = "2024-11-01") LocalDate on,
    @Schema(description = "Claims that came to be known later are left out") Instant knownAt,
    @Schema(
            description = "The rule that was used; in full at /api/v1/control/rule",
            examples = "transition-1")
        String policy,
    @Schema(description = "One answer for each kind of control") List<KindView> controls,
    @Schema(description = "The claims that the answers stand on, whole") List<ClaimView> claims) {

  static ControlView from(Answer answer, LocalDate on, Instant knownAt) {
    return new ControlView(
        answer.site().slug(),
        on,
        knownAt,
        TransitionRule.POLICY,
        answer.kinds().stream().map(found -> KindView.from(found, on)).toList(),
        answer.claims().stream().map(row -> ClaimView.knownAt(knownAt, row)).toList());
  }

  @Schema(name = "ControlOfKind", description = "Who holds one kind of control")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KindView(
      @Schema(description = "Kind of control", examples = "territory") String kind,
      @Schema(
              description =
                  "held: by the holders; contested: between them, or with one of whom no claim"
                      + " speaks; unknown: no claim speaks of the day")
          String state,
      @Schema(
              description = "Id of the actor with most claims; absent where nobody is ahead",
              examples = "kachin-independence-army")
          String leader,
      List<HolderView> holders,
      @Schema(description = "Days between which it began; absent where no source says so")
          SinceView since,
      @Schema(description = "Newest day, up to `on`, that any of the claims has a word of")
          LocalDate evidenceOf,
      @Schema(description = "Days from evidenceOf to the day asked about") Long evidenceAgeDays,
      @Schema(description = "The best grade of the claims") GradeView grade,
      @Schema(description = "Id of the area whose answer it is; absent where it is its own")
          String inheritedFrom,
      @Schema(description = "Ids of the claims that it stands on; they are whole under `claims`")
          List<String> claims,
      @Schema(description = "Why, in a sentence") String reason) {

    static KindView from(Found found, LocalDate on) {
      var control = found.control();
      var newest = control.newest() == null ? null : earlier(control.newest(), on);
      return new KindView(
          control.kind().id(),
          control.state().id(),
          control.leader() == null ? null : control.leader().id(),
          control.holders().stream().map(HolderView::from).toList(),
          control.since() == null
              ? null
              : new SinceView(control.since().earliest(), control.since().latest()),
          newest,
          newest == null ? null : ChronoUnit.DAYS.between(newest, on),
          GradeView.from(control.grade()),
          found.inheritedFrom() == null ? null : found.inheritedFrom().slug(),
          control.claims(),
          control.reason());
    }

    /** What a month or a year may mean beyond the day asked about says nothing of that day. */
    private static LocalDate earlier(LocalDate newest, LocalDate on) {
      return newest.isAfter(on) ? on : newest;
    }
  }

  @Schema(name = "ControlHolder")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HolderView(
      ActorView actor,
      @Schema(
              description =
                  "Id of what the actor is part or armed wing of; absent where of nothing. Actors"
                      + " of one side do not contest each other")
          String side,
      @Schema(
              description =
                  "That the side of the actor holds it, 0 to 1. This rule does not weigh: the"
                      + " sides of a contest are equally likely")
          double probability) {

    static HolderView from(Holder holder) {
      var side = holder.side().equals(holder.actor()) ? null : holder.side().id();
      return new HolderView(ActorView.from(holder.actor()), side, holder.probability());
    }
  }

  @Schema(name = "ControlSince")
  record SinceView(
      @Schema(description = "First day that a source gives") LocalDate earliest,
      @Schema(description = "Day from which no source denies it") LocalDate latest) {}
}
