package org.xenotime.ranking.reason;

import java.util.List;

/**
 * Who would change places among themselves if somebody else did not take part.
 *
 * @param removed the one that is left out
 * @param moved those whose rank among the others changes without it, by their rank before
 */
public record Reversal(String removed, List<Move> moved) {

  /**
   * From one rank to another.
   *
   * @param before its rank among all but the removed one, while that one took part
   * @param after its rank among the same when all is placed anew
   */
  public record Move(String id, int before, int after) {}
}
