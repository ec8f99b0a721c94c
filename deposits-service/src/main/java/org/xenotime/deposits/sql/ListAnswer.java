package org.xenotime.deposits.sql;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;

/** Answers with a page of a keyset query, as JSON or CSV. */
@RequestScoped
public class ListAnswer {

  @Context HttpHeaders headers;
  @Context UriInfo uri;

  private final EntityManager entities;
  private final Conditional conditional;

  ListAnswer(EntityManager entities, Conditional conditional) {
    this.entities = entities;
    this.conditional = conditional;
  }

  /** What the caller asked of every list: {@code ?limit=}, {@code ?cursor=} and {@code ?f=}. */
  public record Asked(
      @Parameter(
              description = "Most items on the page",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "From `next` of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "json or csv, in place of Accept") @QueryParam("f") String f) {}

  /**
   * How the rows of a list are shown.
   *
   * @param cursor the columns of a row that the order names, in its order
   */
  public record Shape<T>(
      Function<Tuple, T> view,
      List<String> cursor,
      List<String> csvHeader,
      Function<T, List<Object>> csvRow) {}

  /**
   * Answers with a page.
   *
   * @param version changes whenever the list may have changed
   * @param query made only where the caller does not have the answer already
   */
  public <T> Response answer(
      Object version,
      Asked asked,
      KeysetQuery.Order order,
      Supplier<KeysetQuery> query,
      Shape<T> shape) {
    var format = Format.choose(asked.f(), headers, Format.JSON, Format.CSV);
    var limit = Limit.parse(asked.limit());
    return conditional.answer(
        version,
        format,
        () -> {
          var rows = query.get().page(entities, order, asked.cursor(), limit);
          var page = Page.cut(rows, limit, uri, row -> cursor(order, shape, row), shape.view());
          return format == Format.CSV ? Csv.of(shape.csvHeader(), page, shape.csvRow()) : page;
        });
  }

  private static Cursor cursor(KeysetQuery.Order order, Shape<?> shape, Tuple row) {
    return Cursor.of(order.name(), shape.cursor().stream().map(row::get).toArray());
  }
}
