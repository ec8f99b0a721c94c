package org.xenotime.deposits.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.control.Candidates.Slice;
import org.xenotime.deposits.control.ControlQuery.Moment;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.sql.ListAnswer.Asked;

/**
 * Answers with those of many candidates for which a rule says so, page by page: two statements a
 * page, however many there are.
 */
@RequestScoped
class AnswerList {

  private static final int LEAST_CANDIDATES = 200;
  private static final int MOST_CANDIDATES = 1_000;
  private static final int CANDIDATES_FOR_AN_ITEM = 4;
  private static final String ORDER = "place";

  @Context HttpHeaders headers;
  @Context UriInfo uri;

  private final WhoControls whoControls;
  private final Changes changes;
  private final Conditional conditional;

  AnswerList(WhoControls whoControls, Changes changes, Conditional conditional) {
    this.whoControls = whoControls;
    this.changes = changes;
    this.conditional = conditional;
  }

  /**
   * What makes a list.
   *
   * @param candidates of a slice
   * @param item of what is known of a candidate; empty where it is not in the list
   */
  record Shape<T>(
      Function<Slice, List<Pair>> candidates,
      BiFunction<Known, Pair, Optional<T>> item,
      List<String> csvHeader,
      Function<T, List<Object>> csvRow) {}

  /**
   * What is asked of a list.
   *
   * @param span the days
   * @param inherited those, too, that have the answer of an area around them
   */
  record Question(ControlQuery query, Moment moment, Span span, boolean inherited) {}

  String version(Moment moment) {
    return moment.version(changes.version());
  }

  /** True where the caller has the answer already. */
  boolean isHeld(String version, Asked asked) {
    return conditional.isHeld(version, format(asked));
  }

  <T> Response answer(Question question, Asked asked, Shape<T> shape) {
    return answer(version(question.moment), question, asked, shape);
  }

  <T> Response answer(String version, Question question, Asked asked, Shape<T> shape) {
    var format = format(asked);
    var limit = Limit.parse(asked.limit());
    var kind = question.query.oneKind();
    var cursor = Cursor.parse(asked.cursor(), ORDER, 2);
    return conditional.answer(
        version,
        format,
        () -> {
          var most =
              Math.clamp(
                  (long) limit.value() * CANDIDATES_FOR_AN_ITEM, LEAST_CANDIDATES, MOST_CANDIDATES);
          var slice =
              new Slice(
                  cursor == null ? -1 : subject(cursor),
                  cursor == null ? "" : cursor.keys().getLast(),
                  most,
                  kind,
                  question.inherited,
                  question.span.known());
          var page = page(question.span, limit, slice, shape);
          return format == Format.CSV ? Csv.of(shape.csvHeader(), page, shape.csvRow()) : page;
        });
  }

  private Format format(Asked asked) {
    return Format.choose(asked.f(), headers, Format.JSON, Format.CSV);
  }

  private <T> Page<T> page(Span span, Limit limit, Slice slice, Shape<T> shape) {
    var pairs = shape.candidates().apply(slice);
    var places = new LinkedHashSet<SiteRef>();
    pairs.forEach(pair -> places.addAll(pair.places()));
    var accounts = whoControls.accounts(places, span);
    var items = new ArrayList<T>();
    for (var n = 0; n < pairs.size(); n++) {
      var pair = pairs.get(n);
      if (!pair.gone()) {
        shape.item().apply(new Known(pair.places(), accounts), pair).ifPresent(items::add);
      }
      var more = n + 1 < pairs.size() || pairs.size() == slice.most();
      if (items.size() == limit.value() && more) {
        return Page.picked(items, uri, cursor(pair));
      }
    }
    return Page.picked(items, uri, pairs.size() == slice.most() ? cursor(pairs.getLast()) : null);
  }

  private static Cursor cursor(Pair pair) {
    return Cursor.of(ORDER, pair.site().id(), pair.kind().id());
  }

  private static long subject(Cursor cursor) {
    try {
      return Long.parseLong(cursor.keys().getFirst());
    } catch (NumberFormatException notOurs) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
  }
}
