package org.xenotime.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xenotime.local.process.Program.StopSignal;

/** Programs that are a line of shell. */
final class Shell {
  private Shell() {}

  static Program program(Path folder, String script) {
    return new Program(
        "shell",
        "a shell",
        List.of("sh", "-c", script),
        Map.of("WORD", "hello"),
        folder,
        StopSignal.TERM);
  }
}
