package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import org.xenotime.deposits.source.SourceRef;

/** Reads the prices of an edition whole. */
@ApplicationScoped
class PriceRows {

  private final EntityManager entities;

  PriceRows(EntityManager entities) {
    this.entities = entities;
  }

  /** What the feed says of an edition. */
  record Edition(String edition, int year, SourceRef source, List<EditionPrice> prices) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EditionPrice(
      String commodity,
      String product,
      String oxide,
      int year,
      BigDecimal usdPerKg,
      BigDecimal low,
      BigDecimal high,
      String asPrinted) {}

  Edition edition(String edition) {
    var prices =
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                PriceView.SELECT + " where edition = :edition order by product, year", Tuple.class)
            .setParameter("edition", edition)
            .getResultList()
            .stream()
            .map(PriceView::from)
            .toList();
    return new Edition(
        edition,
        Integer.parseInt(edition.substring(edition.lastIndexOf('-') + 1)),
        prices.getFirst().source(),
        prices.stream()
            .map(
                price ->
                    new EditionPrice(
                        price.commodity(),
                        price.product(),
                        price.oxide(),
                        price.year(),
                        price.usdPerKg(),
                        price.low(),
                        price.high(),
                        price.asPrinted()))
            .toList());
  }
}
