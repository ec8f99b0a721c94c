package org.xenotime.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenotime.local.settings.Component;

@EndToEnd
class LauncherIT {
  @TempDir Path folder;

  @Test
  void aSecondStartOnTheSameDataIsRefused(RunningSuite suite) throws Exception {
    var refused = run(suite.command("up"));

    assertThat(refused).contains("Another instance (process").contains("choose another folder");
  }

  @Test
  void aSecondStartOnTheSamePortsIsRefused(RunningSuite suite) throws Exception {
    var elsewhere = new ArrayList<>(suite.command("up"));
    elsewhere.addAll(List.of("--data", folder.resolve("data").toString()));

    var refused = run(elsewhere);

    assertThat(refused)
        .contains(
            "Port %d is taken, it is wanted for gateway"
                .formatted(suite.settings().ports().of(Component.GATEWAY)));
  }

  @Test
  void dataInUseIsNotDeleted(RunningSuite suite) throws Exception {
    var reset = new ArrayList<>(suite.command("reset"));
    reset.add("--yes");

    assertThat(run(reset)).contains("Another instance");
    assertThat(suite.api().get("/api/v1/forum/topics").status()).isEqualTo(200);
  }

  @Test
  void everythingTogetherStaysUnderThreeGigabytes(RunningSuite suite) throws Exception {
    long kilobytes = 0;
    for (var process : suite.processes()) {
      kilobytes += residentKilobytes(process);
    }

    assertThat(kilobytes / 1024).as("megabytes").isLessThan(3 * 1024);
  }

  private String run(List<String> command) throws Exception {
    var output = folder.resolve("output");
    int exitCode = Launcher.run(output, command).waitFor();
    assertThat(exitCode).isEqualTo(1);
    return Files.readString(output);
  }

  private static long residentKilobytes(ProcessHandle process) throws Exception {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
