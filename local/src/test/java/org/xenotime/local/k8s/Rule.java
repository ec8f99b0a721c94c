package org.xenotime.local.k8s;

import java.util.List;
import java.util.stream.Stream;

/** Something that holds for all that is rendered together; each breach is one line of text. */
interface Rule {
  Stream<String> faults(Cluster cluster);

  static List<String> faults(Rendering rendering, List<Rule> rules) {
    var cluster = Cluster.of(rendering);
    return rules.stream().flatMap(rule -> rule.faults(cluster)).toList();
  }
}
