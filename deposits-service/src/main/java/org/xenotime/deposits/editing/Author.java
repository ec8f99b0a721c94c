package org.xenotime.deposits.editing;

import java.util.Set;

/**
 * Who writes.
 *
 * @param subject of the token: the same whatever the handle may become; never shown
 * @param handle as others see it
 */
public record Author(String subject, String handle, Set<String> roles) {

  public Author {
    roles = Set.copyOf(roles);
  }

  /** What this author writes stands at once; of others it is a proposal. */
  public boolean writesFacts() {
    return roles.contains(Roles.ANALYST) || decides();
  }

  /** Accepts and rejects what others propose. */
  public boolean decides() {
    return roles.contains(Roles.EDITOR) || isAdmin();
  }

  public boolean isAdmin() {
    return roles.contains(Roles.ADMIN);
  }
}
