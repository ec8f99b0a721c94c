package org.xenotime.ranking.methodology.version;

import java.util.Set;

/**
 * Who writes or reads.
 *
 * @param subject of the token: the same whatever the handle may become; never shown
 * @param handle as others see it
 */
record Author(String subject, String handle, Set<String> roles) {

  static final Author NOBODY = new Author("", "", Set.of());

  Author {
    roles = Set.copyOf(roles);
  }

  /** Publishes, and sees what others draft. */
  boolean decides() {
    return roles.contains(Roles.EDITOR) || roles.contains(Roles.ADMIN);
  }
}
