package org.xenotime.ranking.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.xenotime.ranking.asof.EarlierRanking;
import org.xenotime.ranking.asof.RankThen;
import org.xenotime.ranking.asof.Then;
import org.xenotime.ranking.http.Conditional;
import org.xenotime.ranking.http.Csv;
import org.xenotime.ranking.http.Cursor;
import org.xenotime.ranking.http.Format;
import org.xenotime.ranking.http.Page;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.kept.Engine;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.snapshot.RankedRow;

/** Shows rankings of the world as it was, or as it was known. */
@ApplicationScoped
class EarlierPages {

  private static final String LIST = "earlier";

  private final Methodologies methodologies;
  private final RankThen rankThen;
  private final Conditional conditional;

  EarlierPages(Methodologies methodologies, RankThen rankThen, Conditional conditional) {
    this.methodologies = methodologies;
    this.rankThen = rankThen;
    this.conditional = conditional;
  }

  Response answer(String id, AsOf asOf, RankingQuery query, Format format, UriInfo uri) {
    var methodology = methodologies.require(id);
    var then =
        rankThen.find(methodology, asOf.on(), asOf.knownAt()).orElseThrow(() -> nothingKnown(asOf));
    return conditional.answer(
        then + " " + Engine.VERSION, format, () -> page(then, asOf, query, format, uri));
  }

  private Object page(Then then, AsOf asOf, RankingQuery query, Format format, UriInfo uri) {
    var filter = query.filter();
    var limit = query.limit();
    var after = after(then, query.cursor);
    var ranking = rankThen.rank(then);
    var rows =
        ranking.ranked().stream()
            .filter(row -> row.position() > after)
            .filter(filter::admits)
            .limit(limit.plusOne())
            .toList();
    var page = Page.cut(rows, limit, uri, row -> cursor(then, row), row -> view(ranking, row));
    return format == Format.CSV
        ? Csv.of(RankedDepositView.CSV_HEADER, page, RankedDepositView::csvRow)
        : RankingView.of(ranking, asOf.knownAt().orElse(null), page);
  }

  private static RankedDepositView view(EarlierRanking ranking, RankedRow row) {
    return RankedDepositView.from(ranking.uncertainty(), row.ranked());
  }

  private static Cursor cursor(Then then, RankedRow last) {
    return Cursor.of(LIST, then.hashCode(), last.position());
  }

  private static int after(Then then, String opaque) {
    var cursor = Cursor.parse(opaque, LIST, 2);
    if (cursor == null) {
      return 0;
    }
    if (!String.valueOf(then.hashCode()).equals(cursor.keys().getFirst())) {
      throw Problem.INVALID_CURSOR.because(
          "More is known by now than when the page before was made. Start again without it.");
    }
    return Place.number(cursor.keys().getLast());
  }

  private static RuntimeException nothingKnown(AsOf asOf) {
    return asOf.knownAt().isPresent()
        ? Problem.NOT_FOUND.because(
            "Nothing was known yet at %s. Ask for a later instant.".formatted(asOf.knownAt().get()))
        : Problem.SERVICE_UNAVAILABLE.because(
            "Nothing was ranked yet: the deposits are still being read. Ask again soon.");
  }
}
