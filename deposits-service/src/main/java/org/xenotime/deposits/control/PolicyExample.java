package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Claim.Life;
import org.xenotime.deposits.control.ControlView.HolderView;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.Knowledge;
import org.xenotime.deposits.evidence.Stance;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

@Schema(name = "ControlPolicyExample", description = "Worked out by the policy itself")
record PolicyExample(
    @Schema(description = "What is claimed, each with its grade") List<String> claims,
    @Schema(description = "What is answered") List<Case> cases) {

  private static final ActorName NDA_K =
      new ActorName("new-democratic-army-kachin", "New Democratic Army - Kachin");
  private static final ActorName KIA =
      new ActorName("kachin-independence-army", "Kachin Independence Army");
  private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

  private static final List<Claim> CLAIMS =
      List.of(
          claim("a", NDA_K, Period.asOf("2021-08"), "2021-08-10", "B3"),
          claim("b", KIA, Period.from("2024-10-18"), "2024-10-20", "C3"),
          claim("c", KIA, Period.from("2024-10-21"), "2024-10-22", "F6"));

  static PolicyExample worked(Rule rule) {
    return new PolicyExample(
        List.of(
            "a, published 2021-08-10, B3: New Democratic Army - Kachin holds Pangwa as of 2021-08",
            "b, published 2024-10-20, C3: Kachin Independence Army took Pangwa on 2024-10-18",
            "c, published 2024-10-22, F6: Kachin Independence Army took Pangwa on 2024-10-21"),
        List.of(
            Case.worked(rule, "2024-08-01", "2025-01-01"),
            Case.worked(rule, "2024-11-01", "2024-09-15"),
            Case.worked(rule, "2024-11-01", "2025-01-01"),
            Case.worked(rule, "2024-10-19", "2025-01-01")));
  }

  private static Claim claim(
      String id, ActorName actor, Period period, String published, String grade) {
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
                "evidence-of-" + id,
                Stance.SUPPORTS,
                new Grade(grade.charAt(0), grade.charAt(1) - '0'),
                "source-of-" + id,
                false,
                new Knowledge(PartialDate.parse(published), RECORDED, null))));
  }

  @Schema(name = "ControlPolicyCase", description = "Asked for a day, by what was known at a time")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Case(
      @Schema(description = "The day asked about") LocalDate on,
      @Schema(description = "The time of knowledge") Instant knownAt,
      @Schema(description = "held, contested or unknown") String state,
      @Schema(description = "Id of the likeliest actor; absent where nobody is ahead")
          String leader,
      @Schema(description = "Who may hold it, and how likely") List<HolderView> holders,
      @Schema(description = "How the scores came about; absent where nothing is weighed")
          List<Weighed> weighed,
      @Schema(description = "Why, in a sentence") String reason) {

    static Case worked(Rule rule, String on, String knownOn) {
      var knownAt = Instant.parse(knownOn + "T00:00:00Z");
      var day = LocalDate.parse(on);
      var account = Account.of(ControlKind.TERRITORY, CLAIMS, knownAt);
      var control = rule.answer(account, day);
      return new Case(
          day,
          knownAt,
          control.state().id(),
          control.leader() == null ? null : control.leader().id(),
          control.holders().stream().map(HolderView::from).toList(),
          rule instanceof WeighedRule weighing ? weighed(weighing, account, day) : null,
          control.reason());
    }

    private static List<Weighed> weighed(WeighedRule rule, Account account, LocalDate on) {
      return account.on(on).turns().stream()
          .map(turn -> Stake.of(turn, on))
          .flatMap(stake -> stake.claims().stream().map(claim -> Weighed.of(rule, stake, claim)))
          .toList();
    }
  }

  @Schema(name = "ControlPolicyWeight", description = "What a claim adds to the score of its side")
  record Weighed(
      @Schema(description = "Id of the claim") String claim,
      @Schema(description = "Id of the side") String side,
      @Schema(description = "Grade of its source", examples = "B3") String grade,
      @Schema(description = "Whole years since the last word of the holding") long years,
      @Schema(description = "letterWeights x digitFactors x 2^(-years / halfLifeYears)")
          double weight) {

    static Weighed of(WeighedRule rule, Stake stake, Claim claim) {
      return new Weighed(
          claim.id(),
          stake.side().id(),
          claim.grade().toString(),
          stake.years(),
          rule.policy().weight(claim.evidence().getFirst(), claim.kind(), stake.years()));
    }
  }
}
