package org.xenotime.deposits.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.network.Network.Edge;
import org.xenotime.deposits.network.Network.Node;
import org.xenotime.deposits.period.Period;

class NetworkTest {

  @Test
  void whatFitsIsShownWhole() {
    var network = Network.cut(nodes(3), star(3), 3, 2, 500);
    assertThat(network.nodes()).hasSize(3);
    assertThat(network.edges()).hasSize(2);
    assertThat(network.isTruncated()).isFalse();
  }

  @Test
  void actorsAndRelationsAreCountedTogether() {
    var network = Network.cut(nodes(500), star(500), 1_000, 999, 500);
    assertThat(network.nodes().size() + network.edges().size()).isEqualTo(499);
    assertThat(network.isTruncated()).isTrue();
    assertThat(network.actorsLeftOff()).isEqualTo(1_000 - 250);
    assertThat(network.relationsLeftOff()).isEqualTo(999 - 249);
  }

  @Test
  void anActorIsShownWithAllItsRelationsOrNotAtAll() {
    var edges = List.of(edge(1, 0, 1), edge(2, 0, 1), edge(3, 0, 2));
    var network = Network.cut(nodes(3), edges, 3, 3, 4);
    assertThat(network.nodes()).extracting(Node::id).containsExactly("a0", "a1");
    assertThat(network.edges()).extracting(Edge::id).containsExactly("r1", "r2");
    assertThat(network.relationsLeftOff()).isEqualTo(1);
  }

  private static List<Node> nodes(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> new Node("a" + n, "Actor " + n, "company", null, n == 0 ? 0 : 1))
        .toList();
  }

  private static List<Edge> star(int nodes) {
    return IntStream.range(1, nodes).mapToObj(n -> edge(n, 0, n)).toList();
  }

  private static Edge edge(int id, int from, int to) {
    return new Edge("r" + id, "a" + from, "owns", "a" + to, null, Period.unknown(), true);
  }
}
