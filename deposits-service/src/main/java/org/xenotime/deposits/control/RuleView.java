package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Claim.Life;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.Knowledge;
import org.xenotime.deposits.evidence.Stance;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

@Schema(name = "ControlRule", description = "How claims become an answer")
record RuleView(
    @Schema(examples = "transition-1") String policy,
    @Schema(description = "The rule in prose, one sentence or two to a point") List<String> rule,
    Parameters parameters,
    @Schema(description = "The kinds of control, and which of them a site has from its area")
        List<Kind> kinds,
    @Schema(description = "Claims about one place, and what the rule answers; worked out live")
        Example example) {

  private static final List<String> PROSE =
      List.of(
          "A claim counts when it is accepted and speaks of what is held; what is agreed or planned"
              + " (level none) is listed and holds nothing.",
          "A claim is known from the day its source was published, where that is known; where only"
              + " the month or the year is, from its last day; but never later than from when it was"
              + " recorded here, which is also when a claim of an undated source begins to be known."
              + " It is known until it is superseded.",
          "A claim with a beginning is a taking. A later taking ends an earlier open-ended holding"
              + " by another side. Takings by one side with none by another between them are the"
              + " same taking; where they are more than sameTakingDays apart and another side was"
              + " seen there in between, they are two.",
          "Where sources disagree about the day of a taking, the days from the earliest to the day"
              + " before the latest are contested between who held it and who took it. The same is"
              + " so where a source gives only a month or a year. From the latest day on it is held.",
          "Sides that are said to have taken it on the same day contest it until a later taking, as"
              + " do sides that are first seen there, or seen there again, as of the same day. On"
              + " the day of a taking whoever else was seen there counts as seen before it.",
          "Where no claim speaks of a holder before: sources that disagree make it contested with"
              + " an unrecorded one; a single vague date leaves those days unknown.",
          "A claim that only says that it held as of a time counts from the first day of that time"
              + " until another side is known to have taken it or is seen there; it says nothing of"
              + " earlier days. evidenceOf and evidenceAgeDays show how old the newest word is.",
          "A claim without any date counts as of the day on which it was known.",
          "A stated end ends a holding; who comes next is unknown until a claim says so.",
          "Parts (shares below all) are held together. They are contested where the stated shares"
              + " add up to more than 100 percent, and end when another side takes the whole.",
          "An actor and what it is part of, or armed wing of, are one side: they do not contest"
              + " each other, and both are listed. The leader is who has most claims, then the best"
              + " grade, then the head of the side.",
          "Claims with the same place code are about the same place: the town and the area of which"
              + " it is the seat answer alike.",
          "A site without an answer of its own for a day has the one of the nearest area that"
              + " contains it, for territory and taxation only, and says so in inheritedFrom.",
          "Grades do not weigh in this rule; the answer carries the best grade of its claims. The"
              + " sides of a contest are equally likely.");

  static RuleView current() {
    return new RuleView(
        TransitionRule.POLICY,
        PROSE,
        new Parameters(Timeline.SAME_TAKING_DAYS),
        Stream.of(ControlKind.values()).map(Kind::from).toList(),
        Example.worked());
  }

  @Schema(name = "ControlRuleParameters")
  record Parameters(
      @Schema(description = "Days between two takings above which they may be two")
          int sameTakingDays) {}

  @Schema(name = "ControlKind")
  record Kind(String id, String meaning, boolean inherited) {

    static Kind from(ControlKind kind) {
      return new Kind(kind.id(), kind.meaning(), kind.isInherited());
    }
  }

  @Schema(name = "ControlRuleExample")
  record Example(List<String> claims, List<Case> cases) {

    private static final ActorName NDA_K =
        new ActorName("new-democratic-army-kachin", "New Democratic Army - Kachin");
    private static final ActorName KIA =
        new ActorName("kachin-independence-army", "Kachin Independence Army");

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    static Example worked() {
      var claims =
          List.of(
              claim("a", NDA_K, Period.asOf("2021-08"), "2021-08-10"),
              claim("b", KIA, Period.from("2024-10-18"), "2024-10-20"),
              claim("c", KIA, Period.from("2024-10-21"), "2024-10-22"));
      return new Example(
          List.of(
              "a, published 2021-08-10: New Democratic Army - Kachin holds Pangwa as of 2021-08",
              "b, published 2024-10-20: Kachin Independence Army took Pangwa on 2024-10-18",
              "c, published 2024-10-22: Kachin Independence Army took Pangwa on 2024-10-21"),
          List.of(
              Case.worked(claims, "2024-08-01", "2025-01-01"),
              Case.worked(claims, "2024-11-01", "2024-09-15"),
              Case.worked(claims, "2024-11-01", "2025-01-01"),
              Case.worked(claims, "2024-10-19", "2025-01-01")));
    }

    private static Claim claim(String id, ActorName actor, Period period, String published) {
      return new Claim(
          id,
          ControlKind.TERRITORY,
          Level.FULL,
          Polarity.ASSERTS,
          actor,
          actor,
          null,
          period,
          ClaimStatus.ACCEPTED,
          new Life(1, RECORDED, null),
          List.of(
              new Evidence(
                  id,
                  Stance.SUPPORTS,
                  Grade.NOT_JUDGED,
                  id,
                  false,
                  new Knowledge(PartialDate.parse(published), RECORDED, null))));
    }
  }

  @Schema(name = "ControlRuleCase", description = "Asked for a day, by what was known at a time")
  record Case(LocalDate on, Instant knownAt, String state, List<String> holders, String reason) {

    static Case worked(List<Claim> claims, String on, String knownOn) {
      var knownAt = Instant.parse(knownOn + "T00:00:00Z");
      var day = LocalDate.parse(on);
      var control = TransitionRule.resolve(ControlKind.TERRITORY, claims, day, knownAt);
      return new Case(
          day,
          knownAt,
          control.state().id(),
          control.holders().stream().map(holder -> holder.actor().id()).toList(),
          control.reason());
    }
  }
}
