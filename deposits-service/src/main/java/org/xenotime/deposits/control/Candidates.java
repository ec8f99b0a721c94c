package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Finds what a list of answers has to look at: pairs of a place and a kind of control, in the order
 * of their keys, by the clues that were left when something was recorded. It may find too many,
 * never too few; the rule decides.
 */
@ApplicationScoped
class Candidates {

  /**
   * In a longer time there are so many of them that one finds them without looking for each day.
   */
  static final int DAY_BY_DAY = 31;

  private static final String ONE =
      """
      select clue.subject_id, clue.kind from control_clue clue
      where clue.clue = '%s' and clue.value = %s
        and (clue.subject_id, clue.kind) > (:subject, :after) %%s
      order by clue.subject_id, clue.kind limit :most""";

  static final String DISPUTABLE = "found as (" + ONE.formatted("disputable", "0") + ")";

  /** Who was known to be the actor. */
  static final String CLAIMED =
      """
      same (id) as (
        select cast(:actor as bigint)
        union
        select merged.actor_id from merged_at(:known) merged where merged.one_id = :actor),
      found as (
        select each.* from same cross join lateral (%s) each)"""
          .formatted(ONE.formatted("claimed", "same.id"));

  /** Actors that come to be of another side between the days, with all that are part of them. */
  private static final String MOVED =
      """
      moved (id) as (
        select r.from_id from actor_relation r
        where r.kind in ('part-of', 'armed-wing-of')
          and (r.valid_from is not null or r.valid_to is not null or r.as_of is not null)
          and (r.valid_from_earliest between :low and :high
            or r.as_of_earliest between :low and :high
            or r.valid_to_latest between :low and :high)
        union
        select next.id from moved cross join lateral (
          select r.from_id as id from actor_relation r
          where r.to_id = moved.id and r.kind in ('part-of', 'armed-wing-of')
          union all
          select same.id from actor one join actor same on same.one_id = one.one_id
          where one.id = moved.id) next),
      """;

  private static final String OF_MOVED =
      """
      union all
      select each.* from moved cross join lateral (%s) each)"""
          .formatted(ONE.formatted("claimed", "moved.id"));

  /** Something begins, ends or becomes a year older on one of few days. */
  static final String TURNING =
      MOVED
          + """
          found as (
            select each.*
            from unnest(cast(string_to_array(:days, ',') as bigint[])) day (value)
              cross join lateral (
                select clue.subject_id, clue.kind from control_clue clue
                where clue.clue = 'turning' and clue.value = day.value and clue.since <= :high
                  and (clue.subject_id, clue.kind) > (:subject, :after) %s
                order by clue.subject_id, clue.kind limit :most) each
          """
          + OF_MOVED;

  /** The same of many days. */
  static final String TURNING_LONG =
      MOVED
          + """
          found as (
            select subject_id, kind from (
              select clue.subject_id, clue.kind from control_clue clue
              where clue.clue = 'turning' and clue.since <= :high
                and clue.value = any(cast(string_to_array(:days, ',') as bigint[]))
                and (clue.subject_id, clue.kind) > (:subject, :after) %s
              group by clue.subject_id, clue.kind
              order by clue.subject_id, clue.kind limit :most) each
          """
          + OF_MOVED;

  private final EntityManager entities;

  Candidates(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Which of them.
   *
   * @param subject after which place to begin, and after which kind of control of it
   * @param most how many to find
   * @param kind one, or null for all
   * @param inherited those, too, that have the answer of an area around them alone
   * @param known by what was known when
   */
  record Slice(
      long subject, String after, int most, ControlKind kind, boolean inherited, Instant known) {}

  List<Pair> disputable(Slice slice) {
    return pairs(DISPUTABLE, slice, Map.of());
  }

  /** From the first of the days to the last. */
  List<Pair> turning(Slice slice, LocalDate low, LocalDate high) {
    var isLong = ChronoUnit.DAYS.between(low, high) > DAY_BY_DAY;
    return pairs(
        isLong ? TURNING_LONG : TURNING,
        slice,
        Map.of("low", low, "high", high, "days", daysOfYear(low, high)));
  }

  /** Of which the actor, or one that was known to be it, has been claimed to hold something. */
  List<Pair> claimed(Slice slice, long actor) {
    return pairs(CLAIMED, slice, Map.of("actor", actor));
  }

  /** As month * 100 + day; in a year without it, what began on 29 February turns beside it. */
  static String daysOfYear(LocalDate low, LocalDate high) {
    var year = low.datesUntil(high.plusDays(1)).limit(366);
    return year.flatMap(
            day -> {
              var number = day.getMonthValue() * 100 + day.getDayOfMonth();
              return number == 228 || number == 301 ? Stream.of(number, 229) : Stream.of(number);
            })
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private List<Pair> pairs(String found, Slice slice, Map<String, Object> values) {
    var query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(sql(found, slice.kind() != null, slice.inherited()), Pair.ROW)
            .setParameter("subject", slice.subject())
            .setParameter("after", slice.after())
            .setParameter("most", slice.most())
            .setParameter("known", slice.known());
    values.forEach(query::setParameter);
    if (slice.kind() != null) {
      query.setParameter("kind", slice.kind().id());
    }
    return query.getResultStream().map(Pair::from).toList();
  }

  static String sql(String found, boolean ofOneKind, boolean inherited) {
    var which =
        (ofOneKind ? " and clue.kind = :kind" : "") + (inherited ? "" : " and not clue.inherited");
    return "with recursive "
        + found.replace("%s", which)
        + (inherited ? Pair.WITH_AREAS : Pair.ALONE);
  }
}
