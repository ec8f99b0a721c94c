package org.xenotime.local.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.settings.Settings;

/** The Quarkus application that answers from memory, with the virtual machine of a service. */
record ReferenceProgram(Settings settings, Path pages, int port) {

  Program program() {
    return new Program(
        "reference",
        "reference",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms48m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-jar",
            settings.home().resolve("local/bench/target/quarkus-app/quarkus-run.jar").toString()),
        Map.of(
            "QUARKUS_HTTP_HOST", "127.0.0.1",
            "QUARKUS_HTTP_PORT", Integer.toString(port),
            "BENCH_PAGES", pages.toString()),
        settings.home(),
        StopSignal.TERM);
  }

  String url(String page) {
    return "http://127.0.0.1:%d/%s".formatted(port, page);
  }
}
