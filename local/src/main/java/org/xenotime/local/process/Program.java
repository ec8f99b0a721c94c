package org.xenotime.local.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param id names its log file and its record
 * @param title names it to people
 * @param environment is added to that of the launcher
 */
public record Program(
    String id,
    String title,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    StopSignal stopSignal) {

  /** How a program is asked to end. */
  public enum StopSignal {
    TERM,
    /** PostgreSQL's "fast shutdown": TERM would wait for every client to leave. */
    INT
  }

  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** The same program under another name, with some of its environment replaced. */
  public Program renamed(String id, String title, Map<String, String> replaced) {
    var merged = new HashMap<>(environment);
    merged.putAll(replaced);
    return new Program(id, title, command, merged, directory, stopSignal);
  }
}
