package org.xenotime.deposits.control;

import java.math.BigDecimal;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.site.SiteRef;

/**
 * A claim to be recorded.
 *
 * @param id its place in addresses
 */
public record NewClaim(
    String id, Subject subject, ActorRef actor, Held held, Period period, Evidence evidence) {

  /**
   * What it is about.
   *
   * @param text what it is about, in the words of the source
   * @param placeCode claims with the same one are about the same place; null where there is none
   */
  public record Subject(SiteRef site, String text, String placeCode) {}

  /**
   * What is held.
   *
   * @param kindText kind of control in the words of the source
   * @param sharePercent null where not stated
   */
  public record Held(ControlKind kind, String kindText, Extent extent, BigDecimal sharePercent) {}

  /**
   * Who says so.
   *
   * @param publishedOn null where the source carries no date
   * @param note null where there is none
   */
  public record Evidence(long sourceId, Grade grade, PartialDate publishedOn, String note) {}
}
