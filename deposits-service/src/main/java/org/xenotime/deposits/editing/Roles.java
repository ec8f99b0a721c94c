package org.xenotime.deposits.editing;

/** Who may do what, as the realm names them. */
public final class Roles {

  /** Proposes. */
  public static final String MEMBER = "member";

  /** Writes facts. */
  public static final String ANALYST = "analyst";

  /** Writes facts, and decides on proposals. */
  public static final String EDITOR = "editor";

  /** All that an editor may, and the vocabularies. */
  public static final String ADMIN = "admin";

  private Roles() {}
}
