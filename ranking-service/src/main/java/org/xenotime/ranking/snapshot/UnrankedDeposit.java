package org.xenotime.ranking.snapshot;

import java.util.List;

/** A deposit that a snapshot could not rank; the country is null where it is not known. */
public record UnrankedDeposit(String id, String name, String country, List<String> reasons) {}
