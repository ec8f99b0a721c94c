package org.xenotime.deposits.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
          "holder",
          "kind",
          "kindText",
          "level",
          "polarity",
          "sharePercent",
          "from",
          "to",
          "asOf",
          "status",
          "source",
          "citation",
          "grade",
          "evidence",
          "note",
          "publishedOn",
          "version",
          "recordedAt",
          "supersededAt");

  private ClaimCsv() {}

  static List<Object> row(ClaimView claim) {
    return Arrays.asList(
        claim.id(),
        claim.subject().id(),
        claim.subject().text(),
        claim.subject().placeCode(),
        claim.actor() == null ? null : claim.actor().id(),
        claim.holder(),
        claim.kind(),
        claim.kindText(),
        claim.level(),
        claim.polarity(),
        claim.sharePercent(),
        text(claim.period().from()),
        text(claim.period().to()),
        text(claim.period().asOf()),
        claim.status(),
        claim.source() == null ? null : claim.source().id(),
        claim.source() == null ? null : claim.source().citation(),
        claim.grade() == null ? null : claim.grade().text(),
        evidence(claim),
        claim.note(),
        claim.publishedOn(),
        claim.version(),
        claim.recordedAt(),
        claim.supersededAt());
  }

  /** Stance, source and grade of each. */
  private static String evidence(ClaimView claim) {
    return claim.evidence().stream()
        .map(each -> each.stance() + " " + each.source().id() + " " + each.grade().text())
        .collect(Collectors.joining("; "));
  }

  private static String text(End end) {
    return end == null ? null : end.text();
  }
}
