package org.xenotime.local.process;

import java.io.IOException;

/** Something that runs until it is stopped. */
public interface Stoppable {
  String title();

  void stop() throws IOException, InterruptedException;
}
