package org.xenotime.forum.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xenotime.forum.http.Cursor;
import org.xenotime.forum.http.Limit;
import org.xenotime.forum.http.Problem;

@ApplicationScoped
class Topics implements PanacheRepositoryBase<Topic, UUID> {

  /** Which topics stand on a page (and one more, to see whether another follows). */
  List<TopicKey> keys(TopicFilter filter, TopicSort sort, Cursor cursor, Limit limit) {
    var given = filter.given();
    var conditions = new ArrayList<>(given.keySet().stream().map(TopicFilter::condition).toList());
    if (cursor != null) {
      conditions.add(sort.beyond());
    }
    var query =
        getEntityManager()
            .createQuery(
                "select t.id, t.%s, t.revision, (select n.version from MemberNames n) from Topic t"
                        .formatted(sort.field())
                    + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                    + " order by "
                    + sort.order(),
                TopicKey.class)
            .setMaxResults(limit.plusOne());
    given.forEach(query::setParameter);
    if (cursor != null) {
      query.setParameter("at", instant(cursor)).setParameter("id", id(cursor));
    }
    return query.getResultList();
  }

  Map<UUID, Topic> byIds(Collection<UUID> ids) {
    return find("id in ?1", ids).stream()
        .collect(Collectors.toMap(topic -> topic.id, Function.identity()));
  }

  Optional<Topic> forChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Changes whenever the topic, one of its posts, or the name of a member has. */
  Optional<String> version(UUID id) {
    return getEntityManager()
        .createQuery(
            "select t.revision || '-' || (select n.version from MemberNames n)"
                + " from Topic t where t.id = :id",
            String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * Gives the next post its number. The row stays locked until the transaction ends, so numbers
   * have no gap and no double, and nobody can lock the topic in between.
   */
  Optional<Slot> next(UUID id, Instant at) {
    return getSession()
        .createNativeQuery(
            """
            UPDATE topic SET post_count = post_count + 1, revision = revision + 1,
              last_posted_at = greatest(last_posted_at, :at)
            WHERE id = :id RETURNING post_count, locked""",
            Tuple.class)
        .setParameter("id", id)
        .setParameter("at", at)
        .getResultStream()
        .map(row -> new Slot(row.get(0, Integer.class), row.get(1, Boolean.class)))
        .findFirst();
  }

  private static Instant instant(Cursor cursor) {
    return read(cursor, 0, Instant::parse);
  }

  private static UUID id(Cursor cursor) {
    return read(cursor, 1, UUID::fromString);
  }

  private static <T> T read(Cursor cursor, int key, Function<String, T> parse) {
    try {
      return parse.apply(cursor.keys().get(key));
    } catch (RuntimeException notOurs) {
      throw Problem.INVALID_CURSOR.because("The cursor is not one that this list gave.");
    }
  }
}
