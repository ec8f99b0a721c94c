package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.site.SiteQuery.Keyed;
import org.xenotime.deposits.vocabulary.Terms;

/** Lists deposits: the question is checked whole before a row is touched. */
@ApplicationScoped
class ListDeposits {

  private final Session session;
  private final Terms terms;

  ListDeposits(Session session, Terms terms) {
    this.session = session;
    this.terms = terms;
  }

  @FunctionalInterface
  interface Question {
    Page<DepositSummary> answer(UriInfo uri);
  }

  /** For the OpenAPI document, which cannot say {@code Page<DepositSummary>}. */
  record DepositPage(
      List<DepositSummary> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  Question ask(SiteFilter filter, SitePaging paging) {
    var heavy = paging.heavyDefinition();
    var order = SiteOrder.parse(paging.sort, filter.q != null, heavy);
    var limit = Limit.parse(paging.limit);
    var cursor = order.place(paging.cursor);
    var query = new SiteQuery(order);
    filter.applyTo(query);
    return uri -> {
      // Only here: who has the answer already needs no look at the words.
      if (filter.depositType != null) {
        terms.require(WriteSites.DEPOSIT_TYPE, "depositType", filter.depositType);
      }
      return Page.<Keyed, DepositSummary>cut(
          query.rows(session, cursor, limit.plusOne()),
          limit,
          uri,
          row -> row.cursor(order),
          row -> DepositSummary.from(row.site(), heavy));
    };
  }
}
