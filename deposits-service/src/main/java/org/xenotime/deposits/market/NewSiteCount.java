package org.xenotime.deposits.market;

import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.site.SiteRef;

/**
 * How many mine sites a source counted in an area.
 *
 * @param areaText the area in the words of the source
 * @param counted what was counted, in the words of the source
 * @param note null where there is none
 */
public record NewSiteCount(
    String id,
    SiteRef site,
    String areaText,
    ActorRef controller,
    PartialDate asOf,
    int count,
    String counted,
    String note,
    long sourceId) {}
