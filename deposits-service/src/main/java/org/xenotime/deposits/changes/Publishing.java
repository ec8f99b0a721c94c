package org.xenotime.deposits.changes;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Told to other features inside a transaction that is about to publish events.
 *
 * @param subjects by type of event
 * @param many types of which there are more than are named
 */
public record Publishing(Map<String, ? extends Collection<String>> subjects, Set<String> many) {

  public Collection<String> of(String type) {
    var found = subjects.get(type);
    return found == null ? Set.of() : Set.copyOf(found);
  }
}
