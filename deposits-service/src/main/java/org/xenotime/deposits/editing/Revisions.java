package org.xenotime.deposits.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Csv;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;
import org.xenotime.deposits.sql.ListAnswer.Asked;

/** Answers with the versions of a thing, the newest first. */
@RequestScoped
public class Revisions {

  private static final Order NEWEST_FIRST =
      Order.by(
          "-revision",
          new SortKey("coalesce(revision, 0)", Long::valueOf),
          new SortKey("number", Integer::valueOf));
  private static final String SELECT =
      """
      select number, revision, coalesce(revision, 0) as place, at, author, data_set, reason, change,
             proposal, accepted_by, cast(before as text) as before, cast(after as text) as after
      from revision_entry""";

  @Context HttpHeaders headers;
  @Context UriInfo uri;

  private final EntityManager entities;
  private final Changes changes;
  private final Conditional conditional;

  Revisions(EntityManager entities, Changes changes, Conditional conditional) {
    this.entities = entities;
    this.changes = changes;
    this.conditional = conditional;
  }

  /** For the OpenAPI document, which cannot say {@code Page<RevisionView>}. */
  @Schema(name = "RevisionPage")
  public record RevisionPage(
      List<RevisionView> items,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  Response of(Editable<?> editable, String id, Asked asked) {
    var format = Format.choose(asked.f(), headers, Format.JSON, Format.CSV);
    var limit = Limit.parse(asked.limit());
    var version = changes.version();
    if (conditional.isHeld(version, format)) {
      return conditional.answer(version, format, () -> null);
    }
    var page = page(editable, id, asked.cursor(), limit);
    return conditional.answer(
        version,
        format,
        () ->
            format == Format.CSV ? Csv.of(RevisionView.CSV_HEADER, page, RevisionView::csv) : page);
  }

  private Page<RevisionView> page(Editable<?> editable, String id, String cursor, Limit limit) {
    var rows =
        new KeysetQuery(SELECT)
            .where("kind = :kind", "kind", editable.kind().id())
            .where("thing in (:ids)", "ids", editable.history(id))
            .page(entities, NEWEST_FIRST, cursor, limit);
    return rows.isEmpty() && cursor == null
        ? new Page<>(List.of(RevisionView.imported(origin(editable, id))), null)
        : Page.<Tuple, RevisionView>cut(
            rows,
            limit,
            uri,
            row -> Cursor.of(NEWEST_FIRST.name(), row.get("place"), row.get("number")),
            RevisionView::from);
  }

  private static Origin origin(Editable<?> editable, String id) {
    return editable
        .origin(id)
        .or(() -> editable.find(id).map(found -> Origin.UNKNOWN))
        .orElseThrow(
            () ->
                Problem.NOT_FOUND.because(
                    "There is no %s '%s'.".formatted(editable.kind().id(), id)));
  }
}
