package org.xenotime.deposits.actor;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;

/** What a caller may ask of the list of actors. */
record ActorFilter(
    @Parameter(
            description =
                "Words of the name, of an alias or of an actor that proved to be the same; accents,"
                    + " case and small typing errors do not matter",
            example = "kachin")
        @QueryParam("q")
        String q,
    @Parameter(description = "Kind of actor", example = "armed-group") @QueryParam("kind")
        String kind,
    @Parameter(
            description = "ISO 3166-1 alpha-3",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z]{3}$"),
            example = "MMR")
        @QueryParam("country")
        String country,
    @Parameter(description = "name or -name") @QueryParam("sort") String sort) {

  private static final int LONGEST_QUERY = 200;
  private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");
  private static final Order BY_NAME =
      Order.by("name", SortKey.text("actor.name"), SortKey.text("actor.slug"));
  private static final Order BY_NAME_DOWN =
      Order.by("-name", SortKey.text("actor.name"), SortKey.text("actor.slug"));

  KeysetQuery query() {
    if (kind != null && ActorKind.of(kind).isEmpty()) {
      throw Problem.invalidParameter("kind", "must be one of " + ActorKind.ids());
    }
    if (country != null && !ALPHA_3.matcher(country).matches()) {
      throw Problem.invalidParameter("country", "must be a code of ISO 3166-1 alpha-3, as MMR");
    }
    if (q != null && (q.isBlank() || q.length() > LONGEST_QUERY)) {
      throw Problem.invalidParameter("q", "must have from 1 to " + LONGEST_QUERY + " characters");
    }
    return new KeysetQuery(
            "select "
                + ActorSummary.COLUMNS
                + " from actor join source on source.id = actor.source_id")
        .where("actor.one_id = actor.id")
        .where(
            "actor.id in (select same.one_id from actor same where"
                + " same.search_text like '%' || search_key(:q) || '%'"
                + " or search_key(:q) <% same.search_text)",
            "q", q)
        .where("actor.kind = :kind", "kind", kind)
        .where("actor.country = :country", "country", country);
  }

  Order order() {
    return switch (sort == null ? BY_NAME.name() : sort) {
      case "name" -> BY_NAME;
      case "-name" -> BY_NAME_DOWN;
      default -> throw Problem.invalidParameter("sort", "must be one of name, -name");
    };
  }
}
