package org.xenotime.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** One service's share in the contract: its document, and which of its paths lead to it. */
record Part(String name, ObjectNode document, Predicate<String> answers) {

  /** What a name of this part is called where another part means something else by it. */
  String ownName(String name) {
    return Character.toUpperCase(name().charAt(0)) + name().substring(1) + name;
  }

  Part copy() {
    return new Part(name, document.deepCopy(), answers);
  }
}
