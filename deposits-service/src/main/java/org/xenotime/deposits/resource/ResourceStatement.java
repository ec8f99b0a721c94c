package org.xenotime.deposits.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.List;
import org.xenotime.deposits.source.SourceRef;

@Entity
class ResourceStatement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resource_statement_seq")
  @SequenceGenerator(
      name = "resource_statement_seq",
      sequenceName = "resource_statement_seq",
      allocationSize = 50)
  Long id;

  String key;
  long siteId;
  long sourceId;
  String date;
  String code;

  @Column(name = "class")
  String resourceClass;

  int estimate;
  BigDecimal oreTonnes;
  BigDecimal treoPercent;
  BigDecimal treoTonnes;
  boolean treoDerived;
  boolean approximate;
  String cutOff;
  String originalText;
  String note;
  List<String> flags;
  boolean retracted;

  /** For Hibernate. */
  protected ResourceStatement() {}

  ResourceStatement(NewStatement statement) {
    key = statement.key();
    become(statement);
  }

  /** All but its key; whatever was taken back stands again. */
  final void become(NewStatement statement) {
    retracted = false;
    siteId = statement.siteId();
    sourceId = statement.sourceId();
    date = statement.date();
    code = statement.code().id();
    resourceClass = statement.resourceClass().id();
    estimate = statement.estimate();
    var before = new Tonnage(oreTonnes, treoPercent, treoDerived ? null : treoTonnes);
    var tonnage = statement.tonnage().withDigitsOf(before);
    oreTonnes = tonnage.oreTonnes();
    treoPercent = tonnage.treoPercent();
    treoTonnes = tonnage.containedTonnes();
    treoDerived = tonnage.treoIsDerived();
    flags = tonnage.flags();
    approximate = statement.approximate();
    cutOff = statement.cutOff();
    originalText = statement.originalText();
    note = statement.note();
  }

  Statement with(SourceRef source, String publishedIn) {
    return new Statement(
        key,
        date,
        ReportingCode.of(code),
        ResourceClass.of(resourceClass),
        estimate,
        tidy(oreTonnes),
        tidy(treoPercent),
        tidy(treoTonnes),
        treoDerived,
        approximate,
        cutOff,
        originalText,
        note,
        flags,
        source,
        publishedIn);
  }

  private static BigDecimal tidy(BigDecimal figure) {
    return figure == null ? null : Decimals.tidy(figure);
  }
}
