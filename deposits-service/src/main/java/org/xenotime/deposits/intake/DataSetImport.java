package org.xenotime.deposits.intake;

import java.util.List;

/** Brings in one data set; run once, in a transaction of its own. */
public interface DataSetImport {

  /** The name under which it is reported, and the folder of its files under {@code /intake}. */
  String dataSet();

  /** The files that it reads: what was imported is known by their content. */
  List<String> files();

  /** Reads the files and stores what is in them; whatever is odd goes into the tally. */
  void run(DataSetFiles files, Tally tally);
}
