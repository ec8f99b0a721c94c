package org.xenotime.deposits.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.xenotime.deposits.period.Period;

/**
 * The actors around one, and the relations between them. What is shown is whole in itself: of the
 * actors shown, every relation between two of them is there.
 *
 * @param actorsLeftOff how many are within the depth and the reach, and not shown
 * @param relationsLeftOff how many there are among all within the depth, and not shown
 */
record Network(List<Node> nodes, List<Edge> edges, int actorsLeftOff, int relationsLeftOff) {

  /** So many actors and relations together. */
  static final int MOST = 500;

  /** So many actors are looked at; what is farther is not even counted. */
  static final int REACH = 2_000;

  /** An actor, so many relations away from the one in the middle. */
  record Node(String id, String name, String kind, String country, int depth) {}

  /**
   * @param certain false where the day lies in the days between which it may have begun or ended
   */
  record Edge(
      String id,
      String from,
      String kind,
      String to,
      BigDecimal sharePercent,
      Period period,
      boolean certain) {

    boolean touches(String actor) {
      return from.equals(actor) || to.equals(actor);
    }
  }

  /**
   * Takes actors, the nearest first, each with its relations to those already taken, until the next
   * would be too much.
   *
   * @param nodes the nearest first; at least as many of them as can be shown
   * @param edges all between any two of the nodes
   * @param actors how many there are within the depth
   * @param relations how many there are among those
   */
  static Network cut(List<Node> nodes, List<Edge> edges, int actors, int relations, int most) {
    var shown = new ArrayList<Node>();
    var between = new ArrayList<Edge>();
    var ids = new HashSet<String>();
    for (var node : nodes) {
      var joining =
          edges.stream()
              .filter(edge -> edge.touches(node.id()))
              .filter(edge -> ids.contains(edge.from()) || ids.contains(edge.to()))
              .toList();
      if (shown.size() + between.size() + 1 + joining.size() > most) {
        break;
      }
      shown.add(node);
      ids.add(node.id());
      between.addAll(joining);
    }
    return new Network(
        List.copyOf(shown),
        List.copyOf(between),
        actors - shown.size(),
        relations - between.size());
  }

  boolean isTruncated() {
    return actorsLeftOff > 0 || relationsLeftOff > 0;
  }
}
