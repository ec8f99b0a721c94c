package org.xenotime.ranking.methodology;

import java.util.List;

/** The published methodologies: the newest version of each is the one that ranks. */
public interface Methodologies {

  /** The newest version of each, by id. */
  List<Methodology> current();

  /** The newest version; a 404 problem where there is no such methodology. */
  Methodology require(String id);

  /** A version; a 404 problem where it is not published. */
  Methodology require(String id, int version);
}
