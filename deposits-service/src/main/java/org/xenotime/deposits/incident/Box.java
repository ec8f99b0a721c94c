package org.xenotime.deposits.incident;

/** Between two meridians and two parallels, in degrees; west is never beyond east. */
record Box(double west, double south, double east, double north) {

  /** As PostgreSQL reads a box: a literal of numbers, so that the plan is made for this one. */
  String literal() {
    return "box '((%s,%s),(%s,%s))'".formatted(west, south, east, north);
  }
}
