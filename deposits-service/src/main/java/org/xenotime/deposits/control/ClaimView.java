package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.EvidenceRow;
import org.xenotime.deposits.evidence.EvidenceView;
import org.xenotime.deposits.evidence.GradeView;
import org.xenotime.deposits.period.PeriodView;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "ControlClaim",
    description =
        "What sources say of who holds something, and others deny. It is a claim, not the truth.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimView(
    @Schema(description = "Stable; its place in addresses", examples = "c009") String id,
    SubjectView subject,
    @Schema(description = "Who; absent where holder is nobody or unknown") ActorView actor,
    @Schema(
            description = "actor; nobody or unknown where the source says so itself",
            examples = "actor")
        String holder,
    @Schema(description = "Why nobody, or why unknown; absent for an actor") String holderReason,
    @Schema(
            description =
                "territory, title, licence, operation, ownership, taxation, offtake, transit or"
                    + " finance",
            examples = "territory")
        String kind,
    @Schema(description = "Kind in the words of the source", examples = "territorial_de_facto")
        String kindText,
    @Schema(
            description =
                "full: nobody else can have it too; dominant: most of it; shared: others may have"
                    + " the rest; contested: others fight for it; none: agreed, planned, or not held")
        String level,
    @Schema(description = "asserts that it is held, or denies it", examples = "asserts")
        String polarity,
    @Schema(description = "Share that is owned, percent; absent where not stated")
        BigDecimal sharePercent,
    @Schema(description = "Empty where the source gives no date at all") PeriodView period,
    @Schema(description = "proposed, accepted, rejected or retracted; only accepted ones count")
        String status,
    @Schema(description = "Who says so, and who denies it: the sources, where in them, how graded")
        List<EvidenceView> evidence,
    @Schema(description = "The best source that supports it; all are under evidence")
        SourceRef source,
    @Schema(description = "The best grade of what supports it") GradeView grade,
    @Schema(description = "What else the source says, and which sources contradict it") String note,
    @Schema(
            description =
                "When the best source was published: ISO 8601 day, month or year; absent where it"
                    + " carries no date")
        String publishedOn,
    @Schema(description = "1 for the first version") int version,
    @Schema(
            description =
                "Why this version took the place of the one before: correction, world-change or"
                    + " retraction; absent for the first")
        String change,
    @Schema(description = "The reason in words; absent for the first version") String reason,
    @Schema(description = "Handle of who recorded this version; import for a data set")
        String recordedBy,
    @Schema(description = "When this version was recorded here, UTC") Instant recordedAt,
    @Schema(description = "When a later version took its place, UTC; absent where it stands")
        Instant supersededAt) {

  @Schema(name = "ControlSubject", description = "The deposit or area that a claim is about")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SubjectView(
      @Schema(description = "Id of the deposit or area", examples = "pang-war") String id,
      @Schema(description = "Its name") String name,
      @Schema(description = "site, district, complex or area") String kind,
      @Schema(description = "What it is about, in the words of the source") String text,
      @Schema(
              description = "MIMU place code; claims with the same one are about the same place",
              examples = "MMR001005702")
          String placeCode) {}

  @Schema(
      name = "ControlActor",
      description = "An actor by id and name; more at /api/v1/actors/{id}")
  record ActorView(
      @Schema(description = "Id of the actor", examples = "kachin-independence-army") String id,
      @Schema(description = "Name in use") String name) {

    static ActorView from(ActorName actor) {
      return actor == null || !actor.isActor() ? null : new ActorView(actor.id(), actor.name());
    }
  }

  /** With the evidence that stands today. */
  static ClaimView from(ClaimRow row) {
    return from(row, EvidenceRow::stands);
  }

  /** With the evidence that was known at a time. */
  static ClaimView knownAt(Instant at, ClaimRow row) {
    return from(row, evidence -> evidence.stoodAt(at));
  }

  private static ClaimView from(ClaimRow row, Predicate<EvidenceRow> stands) {
    var claim = row.claim();
    var subject = row.subject();
    var evidence = row.evidence().stream().filter(stands).toList();
    var best =
        evidence.stream()
            .filter(each -> each.evidence().supports())
            .min(Comparator.comparing(EvidenceRow::evidence, Evidence.BEST_FIRST));
    return new ClaimView(
        claim.id(),
        new SubjectView(
            subject.id(), subject.name(), subject.kind(), subject.text(), subject.placeCode()),
        ActorView.from(claim.actor()),
        HolderKind.of(claim.actor()).id(),
        row.wording().holderReason(),
        claim.kind().id(),
        row.wording().kindText(),
        claim.level().id(),
        claim.polarity().id(),
        claim.sharePercent(),
        PeriodView.from(claim.period()),
        claim.status().id(),
        evidence.stream().map(EvidenceView::from).toList(),
        best.map(EvidenceRow::source)
            .map(source -> new SourceRef(source.id(), source.citation()))
            .orElse(null),
        best.map(EvidenceRow::evidence).map(Evidence::grade).map(GradeView::from).orElse(null),
        row.wording().note(),
        best.map(EvidenceRow::text).map(EvidenceRow.Passage::publishedOn).orElse(null),
        claim.life().version(),
        row.wording().change(),
        row.wording().reason(),
        row.wording().recordedBy(),
        claim.life().recordedAt(),
        claim.life().supersededAt());
  }
}
