package org.xenotime.deposits.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xenotime.deposits.period.PeriodView;
import org.xenotime.deposits.period.PeriodView.End;

/** A claim as a row of CSV. */
final class ClaimCsv {

  static final List<String> HEADER =
      List.of(
          "id",
          "subject",
          "subjectText",
          "placeCode",
          "actor",
          "kind",
          "kindText",
          "extent",
          "sharePercent",
          "from",
          "to",
          "asOf",
          "status",
          "source",
          "citation",
          "grade",
          "note",
          "publishedOn",
          "recordedAt",
          "supersededAt");

  private ClaimCsv() {}

  static List<Object> row(ClaimView claim) {
    return Arrays.asList(
        claim.id(),
        claim.subject().id(),
        claim.subject().text(),
        claim.subject().placeCode(),
        claim.actor().id(),
        claim.kind(),
        claim.kindText(),
        claim.extent(),
        claim.sharePercent(),
        text(claim, PeriodView::from),
        text(claim, PeriodView::to),
        text(claim, PeriodView::asOf),
        claim.status(),
        claim.source().id(),
        claim.source().citation(),
        claim.grade().text(),
        claim.note(),
        claim.publishedOn(),
        claim.recordedAt(),
        claim.supersededAt());
  }

  private static String text(ClaimView claim, Function<PeriodView, End> end) {
    return Optional.ofNullable(claim.period()).map(end).map(End::text).orElse(null);
  }
}
