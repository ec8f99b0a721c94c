package org.xenotime.deposits.site;

import java.io.Serial;

/** A deposit was asked for by an id that it no longer has, or by that of one merged into it. */
public final class FormerId extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String present;

  private FormerId(String former, String present) {
    super("%s is %s now".formatted(former, present), null, false, false);
    this.present = present;
  }

  /** Lets pass who asked by the present id; all others are answered 308. */
  public static void refuse(String asked, String present) {
    if (!asked.equals(present)) {
      throw new FormerId(asked, present);
    }
  }

  String present() {
    return present;
  }
}
