package org.xenotime.deposits.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.xenotime.deposits.geo.GeoJson;
import org.xenotime.deposits.geo.Shape;
import org.xenotime.deposits.sql.Batch;

/**
 * Knows by the outlines of areas which of them hold a site. A site that none holds is counted to
 * the nearest of its country, where that is no further than outlines are coarse.
 */
@ApplicationScoped
public class Containment {

  static final double TOLERANCE_KM = 5;

  /** More degrees than the tolerance is wide, up to the latitude of 85. */
  private static final double MARGIN = 0.6;

  private static final String NEAR =
      """
      select site.id, shape.site_id, site.longitude, site.latitude
      from site join site_shape shape
        on shape.bounds && box(point(site.longitude - %1$s, site.latitude - %1$s),
                               point(site.longitude + %1$s, site.latitude + %1$s))
      join site area on area.id = shape.site_id and area.country = site.country
      where site.id <> area.id and"""
          .formatted(MARGIN);

  private final Session session;
  private final Batch batch;
  private final ObjectMapper json;

  Containment(Session session, Batch batch, ObjectMapper json) {
    this.session = session;
    this.batch = batch;
    this.json = json;
  }

  private record Near(long site, long area, double longitude, double latitude) {}

  private record Within(long site, long area, double kilometres) {}

  /**
   * Gives an area its outline.
   *
   * @return the sites that may lie in it: to be published
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Long> outline(SiteRef area, JsonNode geometry, long source) {
    var bounds = GeoJson.shape(geometry).bounds();
    session
        .createNativeMutationQuery(
            """
            insert into site_shape (site_id, bounds, geometry, source_id)
            values (:area, box(point(:west, :south), point(:east, :north)),
              cast(:geometry as json), :source)""")
        .setParameter("area", area.id())
        .setParameter("west", bounds[0])
        .setParameter("south", bounds[1])
        .setParameter("east", bounds[2])
        .setParameter("north", bounds[3])
        .setParameter("geometry", geometry.toString())
        .setParameter("source", source)
        .executeUpdate();
    return near("area.id in (:ids)", List.of(area.id())).stream().map(Near::site).toList();
  }

  /** In place of what was known of these sites. */
  void redraw(Collection<Long> sites) {
    session
        .createNativeMutationQuery("delete from site_within where site_id in (:sites)")
        .setParameter("sites", sites)
        .executeUpdate();
    var near = near("site.id in (:ids)", sites);
    if (near.isEmpty()) {
      return;
    }
    var shapes = shapes(near.stream().map(Near::area).distinct().toList());
    var within =
        near.stream()
            .map(point -> measured(point, shapes.get(point.area())))
            .collect(Collectors.groupingBy(Within::site))
            .values()
            .stream()
            .flatMap(areas -> holding(areas).stream())
            .toList();
    batch.insert(
        "insert into site_within (site_id, container_id, kilometres) values (?, ?, ?)",
        within,
        row -> Arrays.asList(row.site(), row.area(), row.kilometres()));
  }

  private static List<Within> holding(List<Within> areas) {
    var least = areas.stream().mapToDouble(Within::kilometres).min().orElseThrow();
    return least > TOLERANCE_KM
        ? List.of()
        : areas.stream().filter(area -> area.kilometres() == least).toList();
  }

  private static Within measured(Near near, Shape shape) {
    return new Within(
        near.site(), near.area(), shape.kilometresTo(near.longitude(), near.latitude()));
  }

  private List<Near> near(String condition, Collection<Long> ids) {
    return session
        .createNativeQuery(NEAR + " " + condition, Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(row -> new Near((long) row[0], (long) row[1], (double) row[2], (double) row[3]))
        .toList();
  }

  private Map<Long, Shape> shapes(List<Long> areas) {
    return session
        .createNativeQuery(
            "select site_id, cast(geometry as text) from site_shape where site_id in (:areas)",
            Object[].class)
        .setParameter("areas", areas)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> GeoJson.shape(read(row[1]))));
  }

  private JsonNode read(Object geometry) {
    try {
      return json.readTree((String) geometry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An outline is no JSON", e);
    }
  }
}
