package org.xenotime.deposits.control;

import java.time.LocalDate;

/** Makes an answer of what was known. Pure: the same claims in any order give the same answer. */
interface Rule {

  /** Its name in answers and addresses; another rule has another. */
  String version();

  Control answer(Account account, LocalDate on);
}
