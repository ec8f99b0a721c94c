package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.period.PartialDate;

@Schema(name = "Actor", description = "Everything known of an actor, each fact with its source")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActorView(
    @JsonUnwrapped ActorSummary summary,
    @Schema(description = "Under which other numbers it is known") List<IdentifierView> identifiers,
    @Schema(description = "What it is to others, and they to it, as it stands today")
        List<RelationView> relations,
    @Schema(
            description =
                "What it is claimed to hold, or not to hold, as it stands today; the claims whole"
                    + " are behind links.claims")
        List<HoldingView> claims,
    @Schema(
            description =
                "Actors that proved to be this one; their ids answer 308 with its address")
        List<ActorName> mergedFrom,
    @Schema(description = "The actor that it proved to be; absent where it is one of its own")
        ActorName mergedInto,
    Links links) {

  @Schema(name = "ActorIdentifier", description = "A number under which an actor is known")
  record IdentifierView(
      @Schema(description = "lei, cik, ticker, ucdp-side, wikidata or other") String scheme,
      @Schema(description = "As it is written there", examples = "0001801368") String value) {}

  @Schema(name = "ActorName", description = "An actor by id and name")
  record ActorName(
      @Schema(description = "Id of the actor", examples = "kachin-independence-army") String id,
      @Schema(description = "Name in use", examples = "Kachin Independence Army") String name) {}

  @Schema(name = "ActorLinks", description = "Paths of what else there is of the actor")
  record Links(
      @Schema(description = "Its own") String self,
      @Schema(description = "The claims about it, whole") String claims,
      @Schema(description = "The actors around it") String network,
      @Schema(description = "What the forum says of it") String discussions) {

    static Links of(String slug) {
      return new Links(
          "/api/v1/actors/" + slug,
          "/api/v1/control-claims?actor=" + slug,
          "/api/v1/actors/" + slug + "/network",
          "/api/v1/forum/topics?subject=actor:" + slug);
    }
  }

  static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
