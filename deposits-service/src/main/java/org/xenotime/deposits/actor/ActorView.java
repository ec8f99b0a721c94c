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
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "Actor", description = "Everything known of an actor, each fact with its source")
record ActorView(
    @JsonUnwrapped ActorSummary summary,
    @Schema(description = "Under which other numbers it is known") List<IdentifierView> identifiers,
    @Schema(description = "What it is to others, and they to it") List<RelationView> relations,
    @Schema(description = "What it is claimed to hold; the claims whole are behind links.claims")
        List<HoldingView> claims,
    Links links) {

  @Schema(name = "ActorIdentifier")
  record IdentifierView(
      @Schema(description = "lei, cik, ticker, ucdp-side, wikidata or other") String scheme,
      String value) {}

  @Schema(name = "ActorName", description = "An actor by id and name")
  record ActorName(String id, String name) {}

  @Schema(
      name = "ActorRelation",
      description = "`from` is part of, armed wing of, owner of, allied with or opposed to `to`")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RelationView(
      ActorName from,
      @Schema(description = "part-of, armed-wing-of, owns, allied-with or opposed-to") String kind,
      ActorName to,
      @Schema(description = "Kind in the words of the source") String kindText,
      @Schema(description = "Share that is owned, percent; absent where not stated")
          BigDecimal sharePercent,
      PeriodView period,
      String note,
      SourceRef source) {

    static final String SELECT =
        """
        select f.slug as from_slug, f.name as from_name, t.slug as to_slug, t.name as to_name,
          r.kind, r.kind_text, r.share_percent, r.valid_from, r.as_of, r.note,
          source.slug as source_slug, source.citation
        from actor_relation r join actor f on f.id = r.from_id join actor t on t.id = r.to_id
          join source on source.id = r.source_id
        where :actor in (f.slug, t.slug) order by r.id""";

    static RelationView from(Tuple row) {
      return new RelationView(
          new ActorName(row.get("from_slug", String.class), row.get("from_name", String.class)),
          row.get("kind", String.class),
          new ActorName(row.get("to_slug", String.class), row.get("to_name", String.class)),
          row.get("kind_text", String.class),
          row.get("share_percent", BigDecimal.class),
          PeriodView.from(
              new Period(
                  date(row.get("valid_from", String.class)),
                  null,
                  date(row.get("as_of", String.class)))),
          row.get("note", String.class),
          new SourceRef(row.get("source_slug", String.class), row.get("citation", String.class)));
    }
  }

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
        where actor.slug = :actor and c.superseded_at is null
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

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
