package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;

/** The queue, page by page, and how many there are of each sort. */
@ApplicationScoped
class ProposalList {

  private static final String SELECT =
      """
      select number, kind, target, change, reason, author, opened_at, rebased_at, state, decided_at,
             decided_by, decision_reason, result, subject_type, subject_id, subject_name
      from proposal
        left join lateral proposal_subject(kind, coalesce(target, result), coalesce(base, document))
          on true""";
  private static final String COUNT =
      """
      select state, kind, count(*) as proposals from proposal
      where author = coalesce(cast(:author as text), author)
        and target is not distinct from coalesce(cast(:target as text), target)
      group by state, kind""";

  private final EntityManager entities;

  ProposalList(EntityManager entities) {
    this.entities = entities;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProposalPage", description = "One page of the queue")
  record Queue(
      List<ProposalView> items,
      @Schema(description = "Path of the next page; absent on the last") String next,
      @Schema(description = "How many there are, whatever state and kind were asked for")
          Counts counts) {

    Page<ProposalView> page() {
      return new Page<>(items, next);
    }
  }

  @Schema(name = "ProposalCounts", description = "How many proposals there are")
  record Counts(
      @Schema(description = "In each state") Map<String, Long> state,
      @Schema(description = "Open ones about each kind of thing") Map<String, Long> openByKind) {}

  Queue page(ProposalFilter filter, String cursor, Limit limit, UriInfo uri) {
    var order = filter.order();
    var rows = filter.query(SELECT).page(entities, order, cursor, limit);
    var page =
        Page.<Tuple, ProposalView>cut(
            rows, limit, uri, row -> Cursor.of(order.name(), row.get("number")), ProposalRow::view);
    return new Queue(page.items(), page.next(), counts(filter));
  }

  private Counts counts(ProposalFilter filter) {
    var states = new TreeMap<String, Long>();
    for (var state : State.values()) {
      states.put(state.id(), 0L);
    }
    var kinds = new TreeMap<String, Long>();
    Stream.of(Kind.values()).filter(Kind::isProposed).forEach(kind -> kinds.put(kind.id(), 0L));
    entities
        .unwrap(Session.class)
        .createNativeQuery(COUNT, Tuple.class)
        .setParameter("author", filter.author, String.class)
        .setParameter("target", filter.target, String.class)
        .getResultStream()
        .forEach(
            row -> {
              var state = row.get("state", String.class);
              var many = row.get("proposals", Long.class);
              states.merge(state, many, Long::sum);
              if (state.equals(State.OPEN.id())) {
                kinds.merge(row.get("kind", String.class), many, Long::sum);
              }
            });
    return new Counts(states, kinds);
  }
}
