package org.xenotime.deposits.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.xenotime.deposits.control.Claim.ActorName;

/**
 * Whose side a claimant is on from a day on, by what is known from a time on.
 *
 * @param actor who the claimant is known to be by then
 */
record Side(LocalDate day, Instant known, ActorName actor, ActorName side) {

  /**
   * SQL of those of one claim as JSON text, from a common table {@code sided_over}; to be read with
   * {@link #list}.
   */
  static final String LISTED =
      """
      (select cast(json_agg(json_build_array(over.day, over.known, one.slug, one.name, head.slug,
          head.name)) as text)
        from sided_over over join actor one on one.id = over.one_id
          join actor head on head.id = over.side_id
        where over.actor_id = claim.actor_id)""";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads what {@link #LISTED} selects. */
  static List<Side> list(String json) {
    if (json == null) {
      return List.of();
    }
    try {
      return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
          .map(Side::from)
          .toList();
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException("Sides cannot be read", notOurs);
    }
  }

  /** The one of a day, by what was known at a time; before the first of each the first. */
  static Optional<Side> on(List<Side> sides, LocalDate day, Instant known) {
    return sides.stream()
        .filter(side -> !side.day.isAfter(day) && !side.known.isAfter(known))
        .max(Comparator.comparing(Side::day).thenComparing(Side::known))
        .or(() -> sides.stream().min(Comparator.comparing(Side::day).thenComparing(Side::known)));
  }

  private static Side from(JsonNode row) {
    return new Side(
        LocalDate.parse(row.get(0).textValue()),
        OffsetDateTime.parse(row.get(1).textValue()).toInstant(),
        new ActorName(row.get(2).textValue(), row.get(3).textValue()),
        new ActorName(row.get(4).textValue(), row.get(5).textValue()));
  }
}
