package org.xenotime.deposits.control;

import java.math.BigDecimal;
import java.util.List;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.evidence.NewEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.site.SiteRef;

/**
 * A claim to be recorded.
 *
 * @param id its place in addresses
 * @param note null where there is none
 * @param evidence of a new claim at least one, or nobody says so
 */
public record NewClaim(
    String id,
    Subject subject,
    HeldBy by,
    Held held,
    Period period,
    String note,
    List<NewEvidence> evidence) {

  /**
   * What it is about.
   *
   * @param text what it is about, in the words of the source
   * @param placeCode claims with the same one are about the same place; null where there is none
   */
  public record Subject(SiteRef site, String text, String placeCode) {}

  /**
   * Who holds it.
   *
   * @param actorId null for nobody and for who is unknown
   * @param reason why nobody, or why unknown; null for an actor
   */
  public record HeldBy(HolderKind holder, Long actorId, String reason) {

    public static HeldBy actor(ActorRef actor) {
      return new HeldBy(HolderKind.ACTOR, actor.id(), null);
    }
  }

  /**
   * What is held.
   *
   * @param kindText kind of control in the words of the source
   * @param sharePercent null where not stated
   */
  public record Held(
      ControlKind kind, String kindText, Level level, Polarity polarity, BigDecimal sharePercent) {}
}
