package org.xenotime.ranking.snapshot;

import java.util.List;

/** A deposit that cannot be ranked, with the reasons, as its row in the database. */
public record UnrankedRow(String deposit, String name, String country, List<String> reasons) {}
