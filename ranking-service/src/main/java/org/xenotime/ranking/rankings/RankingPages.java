package org.xenotime.ranking.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.snapshot.Entries;
import org.xenotime.ranking.snapshot.Published;

/** Makes a page of a snapshot's ranking, in the format asked for. */
@ApplicationScoped
class RankingPages {

  private final Entries entries;

  RankingPages(Entries entries) {
    this.entries = entries;
  }

  Object page(Published snapshot, RankingQuery query, Format format, UriInfo uri) {
    var limit = query.limit();
    var rows = entries.after(snapshot, query.place().position(), query.filter(), limit.plusOne());
    var page =
        Page.cut(
            rows,
            limit,
            uri,
            row -> RankingQuery.cursorOf(snapshot.number(), row.position()),
            row -> RankedDepositView.from(snapshot.uncertainty(), row));
    return format == Format.CSV
        ? Csv.of(RankedDepositView.CSV_HEADER, page, RankedDepositView::csvRow)
        : RankingView.from(snapshot, page);
  }
}
