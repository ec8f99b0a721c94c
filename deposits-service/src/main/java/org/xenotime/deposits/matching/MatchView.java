package org.xenotime.deposits.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SiteMatch", description = "Two sites that may be one")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchView(
    @Schema(description = "Stable", examples = "m-12") String id,
    @Schema(
            description =
                "0 to 1: 0.6 times the similarity of the names and 0.4 times 2^(-km/5); where one has"
                    + " no location 0.7 times that of the names. From 0.5 on it is proposed",
            examples = "0.83")
        BigDecimal score,
    @Schema(description = "open, same or different") String status,
    @Schema(description = "Distance, km; absent where one has no location") BigDecimal kilometres,
    @Schema(
            description =
                "Of the two names or aliases that are most alike, by their trigrams, 0 to 1",
            examples = "0.92")
        BigDecimal nameSimilarity,
    @Schema(description = "Why they may be one, in sentences") List<String> reasons,
    @Schema(description = "Which was here first: it is kept where they are the same")
        SideView first,
    @Schema(description = "Which came later: where they are the same its id answers 308")
        SideView later,
    @Schema(description = "What an editor decided; absent while it is open")
        DecisionView decision) {

  static final String SELECT =
      """
      select m.id, m.score, m.status, m.kilometres, m.name_similarity, m.reason, m.decided_by,
        m.decided_at, one.slug as one_slug, one.name as one_name,
        cast(one.country as text) as one_country, one.longitude as one_longitude,
        one.latitude as one_latitude, other.slug as other_slug, other.name as other_name,
        cast(other.country as text) as other_country, other.longitude as other_longitude,
        other.latitude as other_latitude
      from site_match m join site one on one.id = m.one_id join site other on other.id = m.other_id""";

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "score",
          "status",
          "kilometres",
          "nameSimilarity",
          "first",
          "firstName",
          "later",
          "laterName",
          "decidedBy",
          "decidedAt",
          "reason");

  @Schema(name = "MatchedSite", description = "One of the two")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SideView(
      @Schema(description = "Its place in addresses", examples = "mount-weld") String id,
      @Schema(description = "Its name", examples = "Mount Weld") String name,
      @Schema(description = "ISO 3166-1 alpha-3", examples = "AUS") String country,
      @Schema(description = "Degrees east, WGS 84; absent where unknown") Double longitude,
      @Schema(description = "Degrees north, WGS 84; absent where unknown") Double latitude) {

    static SideView of(Tuple row, String side) {
      return new SideView(
          row.get(side + "_slug", String.class),
          row.get(side + "_name", String.class),
          row.get(side + "_country", String.class),
          row.get(side + "_longitude", Double.class),
          row.get(side + "_latitude", Double.class));
    }
  }

  @Schema(name = "MatchDecision", description = "What an editor decided")
  record DecisionView(
      @Schema(description = "same or different") String decision,
      @Schema(description = "Why") String reason,
      @Schema(description = "Handle of the editor") String by,
      @Schema(description = "When, UTC") Instant at) {}

  static MatchView from(Tuple row) {
    var first = SideView.of(row, "one");
    var later = SideView.of(row, "other");
    var kilometres = row.get("kilometres", BigDecimal.class);
    var names = row.get("name_similarity", BigDecimal.class);
    var status = row.get("status", String.class);
    return new MatchView(
        "m-" + row.get("id", Long.class),
        row.get("score", BigDecimal.class),
        status,
        kilometres,
        names,
        reasons(first, later, names, kilometres),
        first,
        later,
        status.equals("open")
            ? null
            : new DecisionView(
                status,
                row.get("reason", String.class),
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class)));
  }

  private static List<String> reasons(
      SideView first, SideView later, BigDecimal names, BigDecimal kilometres) {
    return Stream.of(
            "Names: '%s' and '%s', or aliases of them, are alike by %s."
                .formatted(first.name(), later.name(), names.toPlainString()),
            kilometres == null
                ? "Distance: not known, as one of them has no location."
                : "Distance: %s km.".formatted(kilometres.toPlainString()),
            first.country() == null || later.country() == null
                ? "Country: not known of one of them."
                : "Country: both lie in %s.".formatted(first.country()))
        .toList();
  }

  List<Object> csvRow() {
    return Arrays.asList(
        id,
        score,
        status,
        kilometres,
        nameSimilarity,
        first.id(),
        first.name(),
        later.id(),
        later.name(),
        decision == null ? null : decision.by(),
        decision == null ? null : decision.at(),
        decision == null ? null : decision.reason());
  }
}
