package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodView;

@Schema(name = "Actor", description = "Everything known of an actor, each fact with its source")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActorView(
    @JsonUnwrapped ActorSummary summary,
    @Schema(description = "Under which other numbers it is known") List<IdentifierView> identifiers,
    @Schema(description = "What it is to others, and they to it") List<RelationView> relations,
    @Schema(description = "What it is claimed to hold; the claims whole are behind links.claims")
        List<HoldingView> claims,
    @Schema(
            description =
                "Actors that proved to be this one; their ids answer 308 with its address")
        List<ActorName> mergedFrom,
    @Schema(description = "The actor that it proved to be; absent where it is one of its own")
        ActorName mergedInto,
    Links links) {

  @Schema(name = "ActorIdentifier")
  record IdentifierView(
      @Schema(description = "lei, cik, ticker, ucdp-side, wikidata or other") String scheme,
      String value) {}

  @Schema(name = "ActorName", description = "An actor by id and name")
  record ActorName(String id, String name) {}

  @Schema(name = "ActorHolding", description = "A claim about the actor, in short")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HoldingView(
      @Schema(description = "Id of the claim", examples = "c009") String id,
      @Schema(description = "Id of the deposit or area", examples = "pang-war") String subject,
      String subjectName,
      @Schema(description = "Kind of control", examples = "territory") String kind,
      @Schema(description = "Share, percent; absent where not stated") BigDecimal sharePercent,
      PeriodView period) {

    static final String SELECT =
        """
        select c.slug, site.slug as subject, site.name as subject_name, c.kind, c.share_percent,
          c.valid_from, c.valid_to, c.as_of
        from control_claim c join site on site.id = c.subject_id join actor on actor.id = c.actor_id
          join actor one on one.id = actor.one_id
        where one.slug = :actor and c.superseded_at is null
        order by c.slug""";

    static HoldingView from(Tuple row) {
      return new HoldingView(
          row.get("slug", String.class),
          row.get("subject", String.class),
          row.get("subject_name", String.class),
          row.get("kind", String.class),
          row.get("share_percent", BigDecimal.class),
          PeriodView.from(
              new Period(
                  date(row.get("valid_from", String.class)),
                  date(row.get("valid_to", String.class)),
                  date(row.get("as_of", String.class)))));
    }
  }

  @Schema(name = "ActorLinks")
  record Links(
      String self,
      @Schema(description = "The claims about it, whole") String claims,
      @Schema(description = "What the forum says of it") String discussions) {

    static Links of(String slug) {
      return new Links(
          "/api/v1/actors/" + slug,
          "/api/v1/control-claims?actor=" + slug,
          "/api/v1/forum/topics?subject=actor:" + slug);
    }
  }

  static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
