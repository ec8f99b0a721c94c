package org.xenotime.local.process;

import java.time.Duration;

/** Is told what happens to a program. */
public interface Reporter {
  void ready(Program program, Duration after);

  void died(Program program, int exitCode, Duration startsAgainIn);

  /** It is not tried again. */
  void gaveUp(Program program, String reason);
}
