package org.xenotime.deposits.control;

import java.util.Arrays;
import java.util.List;
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
        text(claim.period().from()),
        text(claim.period().to()),
        text(claim.period().asOf()),
        claim.status(),
        claim.source().id(),
        claim.source().citation(),
        claim.grade().text(),
        claim.note(),
        claim.publishedOn(),
        claim.recordedAt(),
        claim.supersededAt());
  }

  private static String text(End end) {
    return end == null ? null : end.text();
  }
}
