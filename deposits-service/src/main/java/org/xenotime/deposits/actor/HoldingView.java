package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.EvidenceRow;
import org.xenotime.deposits.evidence.GradeView;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodView;
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "ActorHolding", description = "A claim about the actor, in short")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldingView(
    @Schema(description = "Id of the claim", examples = "c009") String id,
    @Schema(description = "Id of the deposit or area", examples = "pang-war") String subject,
    @Schema(description = "Its name", examples = "Pang War town") String subjectName,
    @Schema(description = "Kind of control", examples = "territory") String kind,
    @Schema(description = "full, dominant, shared, contested or none") String level,
    @Schema(description = "asserts that it holds it, or denies it") String polarity,
    @Schema(description = "Share, percent; absent where not stated") BigDecimal sharePercent,
    @Schema(description = "Empty where the source gives no date at all") PeriodView period,
    @Schema(description = "proposed, accepted, rejected or retracted; only accepted ones count")
        String status,
    @Schema(description = "Of the best evidence for it; absent where none stands") SourceRef source,
    @Schema(description = "Of the best evidence for it; absent where none stands")
        GradeView grade) {

  static final String SELECT =
      """
      select c.slug, site.slug as subject, site.name as subject_name, c.kind, c.level, c.polarity,
        c.share_percent, c.valid_from, c.valid_to, c.as_of, c.status, %s as evidence
      from control_claim c join site on site.id = c.subject_id join actor on actor.id = c.actor_id
        join actor one on one.id = actor.one_id
      where one.slug = :actor and c.superseded_at is null
      order by c.slug"""
          .formatted(EvidenceRow.listed("claim", "c.slug"));

  static HoldingView from(Tuple row) {
    var best = best(text(row, "evidence"));
    return new HoldingView(
        text(row, "slug"),
        text(row, "subject"),
        text(row, "subject_name"),
        text(row, "kind"),
        text(row, "level"),
        text(row, "polarity"),
        row.get("share_percent", BigDecimal.class),
        PeriodView.from(
            new Period(
                ActorView.date(text(row, "valid_from")),
                ActorView.date(text(row, "valid_to")),
                ActorView.date(text(row, "as_of")))),
        text(row, "status"),
        best.map(EvidenceRow::source).map(s -> new SourceRef(s.id(), s.citation())).orElse(null),
        best.map(each -> GradeView.from(each.evidence().grade())).orElse(null));
  }

  /** The best that speaks for it today. */
  static Optional<EvidenceRow> best(String evidence) {
    return EvidenceRow.list(evidence).stream()
        .filter(EvidenceRow::stands)
        .filter(each -> each.evidence().supports())
        .min((one, other) -> Evidence.BEST_FIRST.compare(one.evidence(), other.evidence()));
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }
}
