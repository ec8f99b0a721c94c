package org.xenotime.ranking.methodology.version;

/** Who may do what, as the realm names them. */
final class Roles {

  /** Drafts methodologies. */
  static final String ANALYST = "analyst";

  /** Drafts and publishes. */
  static final String EDITOR = "editor";

  /** All that an editor may. */
  static final String ADMIN = "admin";

  private Roles() {}
}
