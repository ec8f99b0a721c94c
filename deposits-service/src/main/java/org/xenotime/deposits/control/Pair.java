package org.xenotime.deposits.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xenotime.deposits.site.SiteRef;

/**
 * A place and a kind of control of it.
 *
 * @param areas around it, the nearest first, where it may have their answer
 * @param gone it was known to be another place
 * @param longitude null where unknown, as the latitude
 */
record Pair(
    SiteRef site,
    ControlKind kind,
    List<SiteRef> areas,
    boolean gone,
    Double longitude,
    Double latitude) {

  static final Class<Tuple> ROW = Tuple.class;

  private static final String FOUND =
      """
      , pair as materialized (
        select distinct subject_id, kind from found order by subject_id, kind limit :most)""";

  private static final String SELECT =
      """
      select pair.subject_id, pair.kind, site.slug, site.name, site.longitude, site.latitude,
        %s as areas,
        site.merged_into_id is not null and exists (
          select from site_match match where match.other_id = site.id
            and match.status = 'same' and match.decided_at <= :known) as gone
      from pair
        cross join lateral (select * from site where site.id = pair.subject_id limit 1) site %s
      order by pair.subject_id, pair.kind""";

  /** Of the candidates that were found, in order; each site by its key, however many there are. */
  static final String ALONE = FOUND + "\n" + SELECT.formatted("cast(null as text)", "");

  /** The same with what is around each, as far away as its longest way. */
  static final String WITH_AREAS =
      FOUND
          + """
          , chain (place, id, height) as (
            select distinct subject_id, subject_id, 0 from pair where is_inherited(pair.kind)
            union
            select chain.place, up.id, chain.height + 1
            from chain cross join lateral (
              select part_of_id as id from site where site.id = chain.id and part_of_id is not null
              union all
              select container_id from site_within where site_id = chain.id) up
            where chain.height < 9),
          around as (
            select found.place, cast(json_agg(json_build_array(area.id, area.slug, area.name)
              order by found.height, area.id) as text) as areas
            from (select place, id, max(height) as height from chain group by place, id) found
              cross join lateral (
                select id, slug, name from site where site.id = found.id limit 1) area
            where found.id <> found.place group by found.place)
          """
          + SELECT.formatted("around.areas", "left join around on around.place = pair.subject_id");

  private static final ObjectMapper JSON = new ObjectMapper();

  static Pair from(Tuple row) {
    return new Pair(
        new SiteRef(
            row.get("subject_id", Long.class),
            row.get("slug", String.class),
            row.get("name", String.class)),
        ControlKind.of(row.get("kind", String.class)).orElseThrow(),
        areas(row.get("areas", String.class)),
        row.get("gone", Boolean.class),
        row.get("longitude", Double.class),
        row.get("latitude", Double.class));
  }

  /** The place, then what is around it. */
  List<SiteRef> places() {
    return Stream.concat(Stream.of(site), areas.stream()).toList();
  }

  private static List<SiteRef> areas(String json) {
    if (json == null) {
      return List.of();
    }
    try {
      return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
          .map(Pair::area)
          .toList();
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException("Areas cannot be read", notOurs);
    }
  }

  private static SiteRef area(JsonNode area) {
    return new SiteRef(area.get(0).longValue(), area.get(1).textValue(), area.get(2).textValue());
  }
}
