package org.xenotime.deposits.http;

import java.sql.SQLException;

/** Tells a database that is away from one that was asked something wrong. */
final class DatabaseFault {

  /** SQLSTATE classes: connection exception, insufficient resources, operator intervention. */
  private static final String AWAY = "08|53|57";

  private DatabaseFault() {}

  static boolean isAway(Throwable cause) {
    return switch (cause) {
      case null -> false;
      case SQLException fault when fault.getSQLState() == null -> fault.getCause() == null;
      case SQLException fault -> fault.getSQLState().substring(0, 2).matches(AWAY);
      default -> isAway(cause.getCause());
    };
  }
}
