package org.xenotime.deposits.intake.upload;

import java.io.IOException;
import java.io.Serial;

/** The file cannot be read any further: what is wrong with it, in words for whoever sent it. */
class UnusableFile extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  UnusableFile(String message) {
    super(message);
  }
}
