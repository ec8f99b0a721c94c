package org.xenotime.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.suite.FreePorts;

/** The Quarkus application that answers from memory, with the virtual machine of a service. */
record Reference(Path home, Path pages, int port) {

  Reference(Path home, Path pages) {
    this(home, pages, FreePorts.any());
  }

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
            home.resolve("local/bench/target/quarkus-app/quarkus-run.jar").toString()),
        Map.of(
            "QUARKUS_HTTP_HOST", "127.0.0.1",
            "QUARKUS_HTTP_PORT", Integer.toString(port),
            "BENCH_PAGES", pages.toString()),
        home,
        StopSignal.TERM);
  }

  /** Keeps the bytes of a page, and answers the address at which they can be had from now on. */
  String keep(String name, byte[] bytes) throws IOException {
    Files.write(pages.resolve(name), bytes);
    return "http://127.0.0.1:%d/%s".formatted(port, name);
  }
}
