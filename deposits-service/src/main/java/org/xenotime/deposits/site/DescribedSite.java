package org.xenotime.deposits.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.xenotime.deposits.quality.Flag;
import org.xenotime.deposits.source.SourceRef;

/** A site with the places and sources around it, read in one statement. */
record DescribedSite(Site site, Surroundings surroundings) {

  static final String SELECT =
      """
      select site.*, cast(jsonb_strip_nulls(jsonb_build_object(
        'partOf', (select jsonb_build_object('id', p.slug, 'name', p.name)
                   from site p where p.id = site.part_of_id),
        'contains', (select jsonb_agg(jsonb_build_object('id', c.slug, 'name', c.name) order by c.slug)
                     from site c
                     where c.part_of_id = site.id and c.merged_into_id is null),
        'within', (select jsonb_agg(jsonb_build_object('id', a.slug, 'name', a.name) order by a.slug)
                   from site_within w join site a on a.id = w.container_id
                   where w.site_id = site.id),
        'source', (select jsonb_build_object('id', s.slug, 'citation', s.citation)
                   from source s where s.id = site.source_id),
        'references', (select jsonb_agg(jsonb_build_object('id', s.slug, 'citation', s.citation) order by s.slug)
                       from site_reference r join source s on s.id = r.source_id
                       where r.site_id = site.id),
        'quality', (select jsonb_agg(jsonb_build_object('rule', rule, 'field', field,
                      'message', message, 'expected', expected, 'found', found,
                      'arithmetic', arithmetic) order by rule, field)
                    from quality_flag q where q.site_id = site.id))) as text) as surroundings
      from site""";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Schema(description = "Another deposit or area")
  record Neighbour(
      @Schema(description = "Its id", examples = "kachin") String id,
      @Schema(description = "Its name", examples = "Kachin") String name) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Surroundings(
      @Schema(description = "The district or area that contains it") Neighbour partOf,
      @Schema(description = "The sites that it contains") List<Neighbour> contains,
      @Schema(
              description =
                  "The areas that hold it by their outline, or lie within 5 km of it where none does")
          List<Neighbour> within,
      @Schema(description = "The source of this description") SourceRef source,
      @Schema(description = "The literature that the source lists") List<SourceRef> references,
      @Schema(description = "Each of its flags with the arithmetic; absent where it has none")
          List<Flag> quality) {}

  static List<DescribedSite> list(NativeQuery<Object[]> query) {
    return query
        .addEntity("site", Site.class)
        .addScalar("surroundings", StandardBasicTypes.STRING)
        .getResultList()
        .stream()
        .map(DescribedSite::of)
        .toList();
  }

  private static DescribedSite of(Object[] row) {
    try {
      return new DescribedSite((Site) row[0], JSON.readValue((String) row[1], Surroundings.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL made JSON that is none", e);
    }
  }
}
