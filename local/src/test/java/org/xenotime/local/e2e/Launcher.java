package org.xenotime.local.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process behind {@code ./dev}. Failsafe runs in the folder of the module. */
final class Launcher {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private Launcher() {}

  static Process run(Path output, List<String> arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-Dxenotime.home=" + HOME,
                "-jar",
                HOME.resolve("local/target/local.jar").toString()));
    command.addAll(arguments);
    Files.createDirectories(output.getParent());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }
}
