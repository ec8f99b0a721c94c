package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.ClaimView.ActorView;
import org.xenotime.deposits.control.Control.Holder;
import org.xenotime.deposits.control.Known.Found;
import org.xenotime.deposits.evidence.GradeView;

@Schema(
    name = "ControlAnswer",
    description = "Who controls a deposit on a day, by what was known at a time")
record ControlView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String deposit,
    @Schema(description = "The day asked about", examples = "2024-11-01") LocalDate on,
    @Schema(description = "Claims that came to be known later are left out") Instant knownAt,
    @Schema(
            description = "The policy that was used; in full at /api/v1/control/policies/{version}",
            examples = "weighed-2")
        String policy,
    @Schema(description = "One answer for each kind of control") List<KindView> controls,
    @Schema(description = "The claims that the answers stand on, whole") List<ClaimView> claims) {

  static ControlView from(Known known, Rule rule, LocalDate on) {
    var found = Stream.of(ControlKind.values()).map(kind -> known.find(kind, rule, on)).toList();
    return new ControlView(
        known.site().slug(),
        on,
        known.at(),
        rule.version(),
        found.stream().map(each -> KindView.whole(each, rule, on)).toList(),
        claims(known, found.stream()));
  }

  /** The claims behind answers, whole. */
  static List<ClaimView> claims(Known known, Stream<Found> found) {
    var ids = found.flatMap(each -> each.control().claims().stream()).collect(Collectors.toSet());
    return known.rows(ids).stream().map(row -> ClaimView.knownAt(known.at(), row)).toList();
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
              description =
                  "Id of the likeliest actor; absent where nobody is ahead, and where nobody holds"
                      + " it",
              examples = "kachin-independence-army")
          String leader,
      @Schema(description = "True where sources say that nobody holds it; absent otherwise")
          Boolean nobody,
      @Schema(
              description =
                  "Who may hold it, and how likely each is: together 1. What is left over is"
                      + " unknown, an entry of its own")
          List<HolderView> holders,
      @Schema(description = "Days between which it began; absent where no source says so")
          SinceView since,
      @Schema(description = "Newest day, up to `on`, that any of the claims has a word of")
          LocalDate evidenceOf,
      @Schema(description = "Days from evidenceOf to the day asked about") Long evidenceAgeDays,
      @Schema(description = "The best grade of the claims") GradeView grade,
      @Schema(description = "Id of the area whose answer it is; absent where it is its own")
          String inheritedFrom,
      @Schema(
              description =
                  "Ids of the other places that some of its claims are about: those of the same"
                      + " place code count as the same place. Absent where all are about the"
                      + " deposit, or about the area in `inheritedFrom`")
          List<String> claimsAbout,
      @Schema(
              description =
                  "Ids of the claims that it stands on, all that `reason` names among them; they"
                      + " are whole under `claims`. One that neither supports nor refutes says that"
                      + " it had not happened yet, or that it was over")
          List<String> claims,
      @Schema(description = "Of these, the ids of those that speak for one of the holders")
          List<String> supporting,
      @Schema(
              description =
                  "Of these, the ids of those that deny a holder or have evidence against them")
          List<String> refuting,
      @Schema(description = "Why, in a sentence") String reason,
      @Schema(description = "What would change the answer; absent where only changes are shown")
          SensitivityView sensitivity) {

    static KindView from(Found found, LocalDate on) {
      var newest = found.control().newest();
      return view(found, on, newest == null ? null : earlier(newest, on), null);
    }

    /** For many days at once: how old the evidence is differs from day to day. */
    static KindView undated(Found found) {
      return view(found, null, null, null);
    }

    /** With what would change the answer. */
    static KindView whole(Found found, Rule rule, LocalDate on) {
      var newest = found.control().newest();
      var sensitivity = Sensitivity.of(rule, found.account(), on);
      return view(found, on, newest == null ? null : earlier(newest, on), sensitivity);
    }

    private static KindView view(
        Found found, LocalDate on, LocalDate newest, Sensitivity sensitivity) {
      var control = found.control();
      return new KindView(
          control.kind().id(),
          control.state().id(),
          control.leader() == null ? null : control.leader().id(),
          control.isHeldByNobody() ? true : null,
          control.holders().stream().map(HolderView::from).toList(),
          control.since() == null
              ? null
              : new SinceView(control.since().earliest(), control.since().latest()),
          newest,
          newest == null ? null : ChronoUnit.DAYS.between(newest, on),
          GradeView.from(control.grade()),
          found.inheritedFrom() == null ? null : found.inheritedFrom().slug(),
          found.elsewhere().isEmpty() ? null : found.elsewhere(),
          control.claims(),
          control.supporting(),
          control.refuting(),
          control.reason(),
          sensitivity == null ? null : SensitivityView.from(sensitivity));
    }

    /** What a month or a year may mean beyond the day asked about says nothing of that day. */
    private static LocalDate earlier(LocalDate newest, LocalDate on) {
      return newest.isAfter(on) ? on : newest;
    }
  }

  @Schema(name = "ControlHolder", description = "Somebody who may hold it")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HolderView(
      @Schema(
              description = "actor; nobody: explicitly so; unknown: what the evidence leaves open",
              examples = "actor")
          String holder,
      @Schema(description = "Who; absent where holder is nobody or unknown") ActorView actor,
      @Schema(
              description =
                  "Id of what the actor is part or armed wing of; absent where of nothing. Actors"
                      + " of one side do not contest each other")
          String side,
      @Schema(
              description =
                  "How likely it is, 0 to 1; of what is held in parts, how much of it. By"
                      + " transition-1, which does not weigh, the sides of a contest are equally"
                      + " likely, and actors of one side hold it together",
              examples = "0.73")
          double probability) {

    private static final double PLACES = 1e6;

    static HolderView from(Holder holder) {
      var side = holder.side().equals(holder.actor()) ? null : holder.side().id();
      return new HolderView(
          HolderKind.of(holder.actor()).id(),
          ActorView.from(holder.actor()),
          side,
          Math.round(holder.probability() * PLACES) / PLACES);
    }
  }

  @Schema(name = "ControlSince", description = "Days between which something began")
  record SinceView(
      @Schema(description = "First day that a source gives") LocalDate earliest,
      @Schema(description = "Day from which no source denies it") LocalDate latest) {}
}
