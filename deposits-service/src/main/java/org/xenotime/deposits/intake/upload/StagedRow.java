package org.xenotime.deposits.intake.upload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.source.NewSource;

/** What was read from a row; null where it says nothing, or nothing that can be used. */
record StagedRow(
    String id, String subject, Holder holder, Held held, When when, Said said, String note) {

  record Holder(String kind, String actor, String reason) {}

  record Held(String kind, String level, String polarity, BigDecimal share) {}

  record When(PartialDate from, PartialDate to, PartialDate asOf) {

    When(Period period) {
      this(period.from(), period.to(), period.asOf());
    }
  }

  /** The evidence of the row. */
  record Said(
      String stance,
      NewSource source,
      String publishedOn,
      LocalDate retrievedOn,
      String archivedUrl,
      String language,
      String locator,
      String quotation,
      String sourceGrade,
      String informationGrade,
      String independence) {}

  /** In the order of the columns of {@link Staging}. */
  List<Object> values() {
    var source = said.source;
    return Arrays.asList(
        id,
        subject,
        holder.kind,
        holder.actor,
        holder.reason,
        held.kind,
        held.level,
        held.polarity,
        held.share,
        Period.text(when.from),
        Period.text(when.to),
        Period.text(when.asOf),
        said.stance,
        source == null ? null : source.url(),
        source == null ? null : source.citation(),
        source == null ? null : source.slug(),
        source == null ? null : source.publisher(),
        source == null ? null : source.date(),
        source == null ? null : source.kind().id(),
        said.publishedOn,
        said.retrievedOn,
        said.archivedUrl,
        said.language,
        said.locator,
        said.quotation,
        said.sourceGrade,
        said.informationGrade,
        said.independence,
        note);
  }
}
