package org.xenotime.local.suite;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Reporter;

/** What the person at the keyboard sees. */
public record Console(PrintStream out) implements Reporter {

  public void say(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public void ready(Program program, Duration after) {
    say("  %-18s ready in %s".formatted(program.title(), seconds(after)));
  }

  @Override
  public void died(Program program, int exitCode, Duration startsAgainIn) {
    say(
        "  %-18s died with exit code %d, starts again in %s (see ./dev logs %s)"
            .formatted(program.title(), exitCode, seconds(startsAgainIn), program.id()));
  }

  @Override
  public void gaveUp(Program program, String reason) {
    say("  %-18s %s".formatted(program.title(), reason));
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
