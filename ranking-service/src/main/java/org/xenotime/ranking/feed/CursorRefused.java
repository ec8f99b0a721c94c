package org.xenotime.ranking.feed;

import java.io.Serial;

/** The feed does not know our position: deposits-service has lost what we had read. */
class CursorRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;
}
