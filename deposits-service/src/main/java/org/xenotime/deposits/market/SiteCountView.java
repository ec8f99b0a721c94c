package org.xenotime.deposits.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "MineSiteCount", description = "How many mine sites a source counted in an area")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteCountView(
    @Schema(description = "Stable", examples = "n005") String id,
    @Schema(description = "Id of the area", examples = "mong-bawk") String deposit,
    @Schema(description = "The area in the words of the source") String areaText,
    @Schema(
            description = "Id of the actor that holds it by the source",
            examples = "united-wa-state-army")
        String controller,
    @Schema(description = "ISO 8601 day, month or year", examples = "2025") String asOf,
    @Schema(description = "Number of what `counted` names") int count,
    @Schema(description = "What was counted, in the words of the source") String counted,
    @Schema(description = "What else the source says") String note,
    SourceRef source) {

  static final String SELECT =
      """
      select mine_site_count.id, site.slug as site, area_text, actor.slug as actor, as_of, count,
        counted, note, source.slug, source.citation
      from mine_site_count join site on site.id = mine_site_count.site_id
        join actor said on said.id = mine_site_count.actor_id
        join actor on actor.id = said.one_id
        join source on source.id = mine_site_count.source_id""";

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "deposit",
          "areaText",
          "controller",
          "asOf",
          "count",
          "counted",
          "note",
          "source",
          "citation");

  static SiteCountView from(Tuple row) {
    return new SiteCountView(
        row.get("id", String.class),
        row.get("site", String.class),
        row.get("area_text", String.class),
        row.get("actor", String.class),
        row.get("as_of", String.class),
        row.get("count", Integer.class),
        row.get("counted", String.class),
        row.get("note", String.class),
        new SourceRef(row.get("slug", String.class), row.get("citation", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        id,
        deposit,
        areaText,
        controller,
        asOf,
        count,
        counted,
        note,
        source.id(),
        source.citation());
  }
}
