package org.xenotime.deposits.intake.upload;

/**
 * What is wrong with a row.
 *
 * @param column its title; null where the whole row is meant
 */
record Fault(String column, String message) {

  static Fault of(Column column, String message) {
    return new Fault(column.title(), message);
  }

  static Fault ofRow(String message) {
    return new Fault(null, message);
  }
}
