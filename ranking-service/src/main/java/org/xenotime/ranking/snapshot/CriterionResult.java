package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.ranking.measure.Measured;
import org.xenotime.ranking.measure.Measured.Known;
import org.xenotime.ranking.measure.Measured.Missing;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.methodology.CriterionRule;
import org.xenotime.ranking.scoring.Term;

/** What one criterion did for one deposit; kept with the snapshot and shown as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "CriterionResult",
    description = "What one criterion did for a deposit's score",
    requiredProperties = {"id", "name", "unit", "weight", "publishedWeight", "missing"})
public record CriterionResult(
    @Schema(description = "Id of the criterion in the methodology", examples = "heavyTreoTonnes")
        String id,
    String name,
    @Schema(description = "The value as it was measured; absent where it is not known") Double raw,
    @Schema(description = "Unit of the raw value", examples = "t") String unit,
    @Schema(description = "From 0, the worst of the ranked, to 1, the best; absent if not known")
        Double normalised,
    @Schema(
            description =
                "Weight after the weights of missing criteria were shared out; 0 where missing")
        double weight,
    @Schema(description = "Weight by the methodology") double publishedWeight,
    @Schema(
            description =
                "Weight times normalised; the contributions add up to the score. Absent if missing")
        Double contribution,
    @Schema(description = "Whether the value is not known; missing is never counted as zero")
        boolean missing,
    @Schema(description = "Why it is not known") List<String> reasons,
    @Schema(description = "What the raw value stands for, such as the class of a resource")
        String note,
    @Schema(description = "Where the value comes from; the whole source is at /api/v1/sources")
        SourceRef source,
    @Schema(
            description =
                "Where the composition is from, if the value rests on one from another source")
        SourceRef compositionSource,
    @Schema(description = "How a basket value came about") ValuationView valuation,
    @Schema(
            description =
                """
                What was done about a missing value: none (nothing was missing), left-out (its \
                weight goes to the others), worst, median, group-median, overall-median, or bounds \
                (both ends count, so that the rank is an interval)""",
            examples = "left-out")
        String remedy,
    @Schema(description = "The raw value that stands in for a missing one, by the remedy")
        Double assumed,
    @Schema(description = "The value after outliers were treated; absent where it is the same")
        Double treated,
    @Schema(description = "The least that normalised could be, where the value is an interval")
        Double normalisedLow,
    @Schema(description = "The most that normalised could be, where the value is an interval")
        Double normalisedHigh,
    @Schema(description = "The least that raw may be, where no more is known than bounds")
        Double rawLow,
    @Schema(description = "The most that raw may be, where no more is known than bounds")
        Double rawHigh,
    @Schema(description = "Everything that the bounds rest on") List<SourceRef> sources) {

  static CriterionResult known(CriterionRule rule, Term term, Known measured) {
    return of(
        rule,
        term,
        null,
        measured.note(),
        measured.source(),
        measured.compositionSource(),
        ValuationView.from(measured.valuation()),
        measured.interval());
  }

  static CriterionResult missing(CriterionRule rule, Term term, Missing measured) {
    return of(rule, term, measured.reasons(), null, null, null, null, null);
  }

  private static CriterionResult of(
      CriterionRule rule,
      Term term,
      List<String> reasons,
      String note,
      SourceRef source,
      SourceRef compositionSource,
      ValuationView valuation,
      Measured.Interval interval) {
    var open = term.low() != null && !term.low().equals(term.high());
    return new CriterionResult(
        rule.id(),
        rule.name(),
        term.raw(),
        rule.unit(),
        term.normalised(),
        term.weight(),
        rule.weight(),
        term.contribution(),
        term.missing(),
        reasons,
        note,
        source,
        compositionSource,
        valuation,
        term.remedy().id(),
        term.assumed(),
        Objects.equals(term.treated(), term.raw() == null ? term.assumed() : term.raw())
            ? null
            : term.treated(),
        open ? term.low() : null,
        open ? term.high() : null,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        interval == null ? null : interval.sources());
  }
}
