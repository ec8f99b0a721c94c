package org.xenotime.ranking.measure;

/**
 * The statement that a tonnage comes from.
 *
 * @param statement its id at deposits-service
 * @param date year, month or day (ISO 8601); null where the source has none
 * @param code such as jorc or not-compliant; null where not known
 * @param ageYears from the end of the date to the day that is ranked; null without a date
 */
public record Estimate(String statement, String date, String code, Double ageYears) {}
