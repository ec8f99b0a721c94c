package org.xenotime.local.settings;

/** Something that the person at the keyboard can put right; the message says how. */
public class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UserError(String message) {
    super(message);
  }
}
