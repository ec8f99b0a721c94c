package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.actor.ActorView.ActorName;
import org.xenotime.deposits.evidence.EvidenceRow;
import org.xenotime.deposits.evidence.EvidenceView;
import org.xenotime.deposits.evidence.GradeView;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodView;
import org.xenotime.deposits.period.PeriodView.End;
import org.xenotime.deposits.source.SourceRef;

@Schema(
    name = "ActorRelation",
    description = "`from` is part of, armed wing of, owner of, allied with or opposed to `to`")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelationView(
    @Schema(description = "Stable, whatever its versions; its place in addresses", examples = "r-1")
        String id,
    ActorName from,
    @Schema(description = "part-of, armed-wing-of, owns, allied-with or opposed-to") String kind,
    ActorName to,
    @Schema(description = "Kind in the words of the source") String kindText,
    @Schema(description = "Share that is owned, percent; absent where not stated")
        BigDecimal sharePercent,
    @Schema(description = "Empty where the source gives no date at all") PeriodView period,
    @Schema(description = "accepted or retracted; only accepted ones count") String status,
    @Schema(description = "What else the source says") String note,
    @Schema(description = "Of the best evidence for it; absent where none stands") SourceRef source,
    @Schema(description = "Of the best evidence for it; absent where none stands") GradeView grade,
    @Schema(description = "Who says so, and who denies it; what stands today")
        List<EvidenceView> evidence,
    @Schema(description = "1 for the first version") int version,
    @Schema(description = "correction, world-change or retraction; absent for the first version")
        String change,
    @Schema(description = "Why this version took the place of the one before") String reason,
    @Schema(description = "Handle of its author, or import") String recordedBy,
    @Schema(description = "When this version was recorded, UTC") Instant recordedAt,
    @Schema(description = "When a later version took its place, UTC; absent where it stands")
        Instant supersededAt) {

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "from",
          "kind",
          "to",
          "kindText",
          "sharePercent",
          "validFrom",
          "validTo",
          "asOf",
          "status",
          "note",
          "source",
          "citation",
          "grade",
          "recordedAt");

  static RelationView from(Tuple row) {
    var standing =
        EvidenceRow.list(text(row, "evidence")).stream().filter(EvidenceRow::stands).toList();
    var best = HoldingView.best(text(row, "evidence"));
    return new RelationView(
        text(row, "slug"),
        new ActorName(text(row, "from_slug"), text(row, "from_name")),
        text(row, "kind"),
        new ActorName(text(row, "to_slug"), text(row, "to_name")),
        text(row, "kind_text"),
        row.get("share_percent", BigDecimal.class),
        PeriodView.from(
            new Period(
                ActorView.date(text(row, "valid_from")),
                ActorView.date(text(row, "valid_to")),
                ActorView.date(text(row, "as_of")))),
        text(row, "status"),
        text(row, "note"),
        best.map(EvidenceRow::source).map(s -> new SourceRef(s.id(), s.citation())).orElse(null),
        best.map(each -> GradeView.from(each.evidence().grade())).orElse(null),
        standing.stream().map(EvidenceView::from).toList(),
        row.get("version", Integer.class),
        text(row, "change"),
        text(row, "reason"),
        text(row, "recorded_by"),
        row.get("recorded_at", Instant.class),
        row.get("superseded_at", Instant.class));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        id,
        from.id(),
        kind,
        to.id(),
        kindText,
        sharePercent,
        text(period.from()),
        text(period.to()),
        text(period.asOf()),
        status,
        note,
        source == null ? null : source.id(),
        source == null ? null : source.citation(),
        grade == null ? null : grade.text(),
        recordedAt);
  }

  private static String text(End end) {
    return end == null ? null : end.text();
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }
}
