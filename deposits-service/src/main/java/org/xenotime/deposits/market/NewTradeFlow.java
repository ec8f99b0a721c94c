package org.xenotime.deposits.market;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What went from one country to another in a time, by one source.
 *
 * @param period in the words of the source: a year, a month, or two with a slash
 * @param measure value or quantity
 * @param unit usd-million or tonnes
 * @param scope what was counted
 * @param note null where there is none
 */
public record NewTradeFlow(
    String id,
    String period,
    LocalDate start,
    LocalDate end,
    String exporter,
    String importer,
    String measure,
    BigDecimal value,
    String unit,
    String scope,
    String note,
    long sourceId) {}
