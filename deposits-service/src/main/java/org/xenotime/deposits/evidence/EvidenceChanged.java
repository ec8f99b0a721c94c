package org.xenotime.deposits.evidence;

/** Fired when evidence of a claim was added, changed or taken back. */
public record EvidenceChanged(String claim) {}
