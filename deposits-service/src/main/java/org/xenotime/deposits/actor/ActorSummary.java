package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(description = "An actor as it stands in lists. Absent is unknown.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActorSummary(
    @Schema(description = "Stable; its place in addresses", examples = "kachin-independence-army")
        String id,
    @Schema(description = "Name in use", examples = "Kachin Independence Army") String name,
    @Schema(description = "Other names and abbreviations, former ones too") List<String> aliases,
    @Schema(
            description =
                "state, state-agency, state-military, state-owned-enterprise, company, investor,"
                    + " armed-group, militia, community or international-organisation",
            examples = "armed-group")
        String kind,
    @Schema(description = "Kind in the words of the source") String kindText,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "MMR") String country,
    @Schema(description = "Who describes it so") SourceRef source) {

  static final String COLUMNS =
      """
      actor.id as key, actor.slug, actor.name, actor.aliases, actor.kind, actor.kind_text,
      cast(actor.country as text) as country, source.slug as source_slug, source.citation""";

  static final List<String> CSV_HEADER =
      List.of("id", "name", "aliases", "kind", "kindText", "country", "source", "citation");

  static ActorSummary from(Tuple row) {
    return new ActorSummary(
        row.get("slug", String.class),
        row.get("name", String.class),
        List.of(row.get("aliases", String[].class)),
        row.get("kind", String.class),
        row.get("kind_text", String.class),
        row.get("country", String.class),
        new SourceRef(row.get("source_slug", String.class), row.get("citation", String.class)));
  }

  List<Object> csvRow() {
    return Arrays.asList(
        id,
        name,
        String.join("; ", aliases),
        kind,
        kindText,
        country,
        source.id(),
        source.citation());
  }
}
