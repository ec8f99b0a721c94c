package org.xenotime.deposits.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.network.Network.Edge;
import org.xenotime.deposits.network.Network.Node;
import org.xenotime.deposits.network.NetworkQuestion.Asked;
import org.xenotime.deposits.period.PeriodView;

@Schema(
    name = "ActorNetwork",
    description =
        "The actors around one and the relations between them, at most 500 of both together; of the"
            + " actors shown, every relation between two of them is there")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NetworkView(
    @Schema(description = "Id of the actor in the middle", examples = "china-rare-earth-group")
        String actor,
    @Schema(description = "The day asked about", examples = "2024-11-01") LocalDate on,
    @Schema(description = "What came to be known later is left out") Instant knownAt,
    @Schema(description = "How many relations away at most", examples = "2") int depth,
    @Schema(description = "The nearest first") List<NodeView> nodes,
    @Schema(description = "Every relation between two of the nodes") List<EdgeView> edges,
    @Schema(description = "True where there is more within the depth than is shown")
        boolean truncated,
    @Schema(description = "What is not shown; absent where all is") LeftOff leftOff) {

  @Schema(name = "NetworkNode", description = "An actor in a network")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NodeView(
      @Schema(description = "Id of the actor", examples = "china-minmetals-corporation") String id,
      @Schema(description = "Name in use") String name,
      @Schema(description = "Kind of actor", examples = "state-owned-enterprise") String kind,
      @Schema(description = "ISO 3166-1 alpha-3", examples = "CHN") String country,
      @Schema(description = "Relations between it and the actor in the middle", examples = "1")
          int depth) {

    static NodeView from(Node node) {
      return new NodeView(node.id(), node.name(), node.kind(), node.country(), node.depth());
    }
  }

  @Schema(name = "NetworkEdge", description = "A relation in a network, by the ids of its actors")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EdgeView(
      @Schema(description = "Id of the relation, at /api/v1/relations/{id}", examples = "r-1")
          String id,
      @Schema(description = "Id of the actor that is part of, owner of ... the other") String from,
      @Schema(description = "part-of, armed-wing-of, owns, allied-with or opposed-to") String kind,
      @Schema(description = "Id of the other actor") String to,
      @Schema(description = "Share that is owned, percent; absent where not stated")
          BigDecimal sharePercent,
      PeriodView period,
      @Schema(
              description =
                  "False where the day lies in the days between which it began or ended by the"
                      + " source")
          boolean certain) {

    static EdgeView from(Edge edge) {
      return new EdgeView(
          edge.id(),
          edge.from(),
          edge.kind(),
          edge.to(),
          edge.sharePercent(),
          PeriodView.from(edge.period()),
          edge.certain());
    }
  }

  @Schema(
      name = "NetworkLeftOff",
      description =
          "What lies within the depth and is not shown, of the 2000 actors nearest to the one in the"
              + " middle; what is farther is not counted")
  record LeftOff(
      @Schema(description = "Actors", examples = "12") int nodes,
      @Schema(description = "Relations among all those actors", examples = "31") int edges) {}

  static NetworkView from(String actor, Asked asked, Network network) {
    return new NetworkView(
        actor,
        asked.on(),
        asked.knownAt(),
        asked.depth(),
        network.nodes().stream().map(NodeView::from).toList(),
        network.edges().stream().map(EdgeView::from).toList(),
        network.isTruncated(),
        network.isTruncated()
            ? new LeftOff(network.actorsLeftOff(), network.relationsLeftOff())
            : null);
  }
}
