package org.xenotime.ranking.job;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be computed from a request that was stored. */
public interface Computation {

  /** By which a stored job finds who can compute it. */
  String kind();

  /**
   * Writes the answer as JSON.
   *
   * @param request as it was submitted
   * @throws java.util.concurrent.CancellationException once the effort was called off
   */
  void compute(byte[] request, Effort effort, OutputStream answer) throws IOException;
}
