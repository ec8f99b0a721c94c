package org.xenotime.deposits.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list; {@code next} is absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
    List<T> items, @Schema(description = "Path of the next page; absent on the last") String next) {

  /**
   * Cuts a page from rows that were read with one more than the limit, so that it is known whether
   * another page follows.
   */
  public static <R, T> Page<T> cut(
      List<R> rows, Limit limit, UriInfo uri, Function<R, Cursor> cursor, Function<R, T> view) {
    var shown = rows.subList(0, Math.min(rows.size(), limit.value()));
    var next = rows.size() > limit.value() ? nextPath(uri, cursor.apply(shown.getLast())) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }

  /**
   * A page of rows that were picked one by one: it may have fewer than were asked for, and still be
   * followed by another.
   *
   * @param last where the next page begins; null where nothing follows
   */
  public static <T> Page<T> picked(List<T> items, UriInfo uri, Cursor last) {
    return new Page<>(items, last == null ? null : nextPath(uri, last));
  }

  private static String nextPath(UriInfo uri, Cursor cursor) {
    var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor.opaque()).build();
    return next.getRawPath() + "?" + next.getRawQuery();
  }
}
