package org.xenotime.deposits.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xenotime.deposits.source.SourceRef;

@Entity
@Table(name = "composition")
class OreComposition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "composition_seq")
  @SequenceGenerator(
      name = "composition_seq",
      sequenceName = "composition_seq",
      allocationSize = 50)
  Long id;

  String key;
  long siteId;
  long sourceId;
  String subject;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, BigDecimal> elementsPpm;

  @JdbcTypeCode(SqlTypes.JSON)
  List<StatedShare> statedShares;

  boolean retracted;

  /** For Hibernate. */
  protected OreComposition() {}

  OreComposition(NewComposition composition) {
    key = composition.key();
    become(composition);
  }

  /** All but its key; whatever was taken back stands again. */
  final void become(NewComposition composition) {
    retracted = false;
    siteId = composition.siteId();
    sourceId = composition.sourceId();
    subject = composition.subject();
    elementsPpm = new LinkedHashMap<>();
    composition.elements().elements().forEach((e, ppm) -> elementsPpm.put(e.symbol(), ppm));
    statedShares = composition.statedShares();
  }

  Composition with(SourceRef source, String publishedIn) {
    return new Composition(
        key, subject, ElementsPpm.ofSymbols(elementsPpm), statedShares, source, publishedIn);
  }
}
