package org.xenotime.deposits.resource;

/** A statement as an import brings it. */
public record NewStatement(
    String key,
    long siteId,
    long sourceId,
    String date,
    ReportingCode code,
    ResourceClass resourceClass,
    int estimate,
    Tonnage tonnage,
    boolean approximate,
    String cutOff,
    String originalText,
    String note) {}
