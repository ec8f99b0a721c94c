package org.xenotime.deposits.actor;

import java.math.BigDecimal;
import org.xenotime.deposits.evidence.NewEvidence;
import org.xenotime.deposits.period.Period;

/**
 * A relation as an import brings it: {@code from} is part of, owns, ... {@code to}.
 *
 * @param kindText kind in the words of the source
 * @param sharePercent of what is owned; null where not stated
 * @param note null where there is none
 */
public record NewRelation(
    String recordId,
    ActorRef from,
    ActorRef to,
    RelationKind kind,
    String kindText,
    BigDecimal sharePercent,
    Period period,
    NewEvidence evidence,
    String note) {}
