package org.xenotime.deposits.proposal;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;

/** Which proposals a list shows, and in what order. */
class ProposalFilter {

  @Parameter(
      description = "Only those in this state",
      schema = @Schema(enumeration = {"open", "accepted", "rejected", "withdrawn"}))
  @QueryParam("state")
  String state;

  @Parameter(
      description = "Only those about this kind of thing",
      schema =
          @Schema(
              enumeration = {
                "deposit",
                "statement",
                "composition",
                "actor",
                "relation",
                "claim",
                "evidence",
                "source"
              }))
  @QueryParam("kind")
  String kind;

  @Parameter(description = "Only those of this author, by handle")
  @QueryParam("author")
  String author;

  @Parameter(description = "Only those that would change the thing with this id")
  @QueryParam("target")
  String target;

  @Parameter(
      description = "In what order; the newest first by default",
      schema =
          @Schema(
              enumeration = {"openedAt", "-openedAt"},
              defaultValue = "-openedAt"))
  @QueryParam("sort")
  String sort;

  Order order() {
    var wanted = sort == null ? "-openedAt" : sort;
    if (!wanted.equals("openedAt") && !wanted.equals("-openedAt")) {
      throw Problem.invalidParameter("sort", "must be one of openedAt, -openedAt");
    }
    return Order.by(wanted, new SortKey("number", Long::valueOf));
  }

  /** Refuses what no list can be asked. */
  void check() {
    if (state != null) {
      State.require(state);
    }
    if (kind != null && Kind.of(kind).isEmpty()) {
      throw Problem.invalidParameter("kind", "must be one of " + Kind.ids());
    }
  }

  KeysetQuery query(String select) {
    return new KeysetQuery(select)
        .where("state = :state", "state", state)
        .where("kind = :kind", "kind", kind)
        .where("author = :author", "author", author)
        .where("target = :target", "target", target);
  }
}
