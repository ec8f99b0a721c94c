package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodView;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "ControlClaim",
    description = "What one source says of who holds something. It is a claim, not the truth.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimView(
    @Schema(description = "Stable; its place in addresses", examples = "c009") String id,
    SubjectView subject,
    ActorView actor,
    @Schema(
            description = "territory, title, licence, operation, ownership, taxation or offtake",
            examples = "territory")
        String kind,
    @Schema(description = "Kind in the words of the source", examples = "territorial_de_facto")
        String kindText,
    @Schema(
            description =
                "whole: nobody else can have it too; part: others may have the rest; prospect:"
                    + " agreed or planned, not held")
        String extent,
    @Schema(description = "Share that is owned, percent; absent where not stated")
        BigDecimal sharePercent,
    @Schema(description = "Empty where the source gives no date at all") PeriodView period,
    @Schema(description = "proposed, accepted, rejected or retracted; only accepted ones count")
        String status,
    SourceRef source,
    GradeView grade,
    @Schema(description = "What else the source says, and which sources contradict it") String note,
    @Schema(
            description =
                "ISO 8601 day, month or year on which the source was published; absent where it"
                    + " carries no date")
        String publishedOn,
    @Schema(description = "When it was recorded here, UTC") Instant recordedAt,
    @Schema(description = "When a later version took its place, UTC; absent where it stands")
        Instant supersededAt) {

  @Schema(name = "ControlSubject", description = "The deposit or area that a claim is about")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SubjectView(
      @Schema(examples = "pang-war") String id,
      String name,
      @Schema(description = "site, district, complex or area") String kind,
      @Schema(description = "What it is about, in the words of the source") String text,
      @Schema(
              description = "MIMU place code; claims with the same one are about the same place",
              examples = "MMR001005702")
          String placeCode) {}

  @Schema(
      name = "ControlActor",
      description = "An actor by id and name; more at /api/v1/actors/{id}")
  record ActorView(@Schema(examples = "kachin-independence-army") String id, String name) {

    static ActorView from(ActorName actor) {
      return actor == null ? null : new ActorView(actor.id(), actor.name());
    }
  }

  static ClaimView from(ClaimRow row) {
    var claim = row.claim();
    var subject = row.subject();
    return new ClaimView(
        claim.id(),
        new SubjectView(
            subject.id(), subject.name(), subject.kind(), subject.text(), subject.placeCode()),
        ActorView.from(claim.actor()),
        claim.kind().id(),
        row.kindText(),
        claim.extent().id(),
        claim.sharePercent(),
        PeriodView.from(claim.period()),
        claim.status().id(),
        row.source(),
        GradeView.from(claim.grade()),
        row.note(),
        Period.text(claim.knowledge().publishedOn()),
        claim.knowledge().recordedAt(),
        claim.knowledge().supersededAt());
  }
}
