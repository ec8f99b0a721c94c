package org.xenotime.local.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.xenotime.local.keycloak.AccessTokens;
import org.xenotime.local.postgres.Databases;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.suite.Console;
import org.xenotime.local.suite.Reset;
import org.xenotime.local.suite.Suite;
import org.xenotime.local.suite.Up;

/** Measures how fast the suite answers, on data of its own, and prints one table. */
public record Bench(Settings settings, Console console) {

  public void run(Chosen chosen) throws IOException, InterruptedException, SQLException {
    var table = new Table();
    table.add(machine());
    if (chosen.parts().contains(Part.RANKING)) {
      new RankingBench(settings.home(), console, chosen.rLibrary()).measure(table);
    }
    if (chosen.parts().stream().anyMatch(part -> part != Part.RANKING)) {
      measureSuite(chosen.parts(), table);
    }
    console.say(table.text());
  }

  private void measureSuite(Set<Part> parts, Table table)
      throws IOException, InterruptedException, SQLException {
    new Reset(settings, console).run();
    var everything = parts.contains(Part.PAGES);
    var needed = everything ? EnumSet.allOf(Component.class) : needed(parts);
    var suite = new Up(settings, console).start(needed);
    try (var http = HttpClient.newHttpClient()) {
      if (everything) {
        measurePages(suite, http, table);
      }
      if (parts.contains(Part.WHATIF)) {
        new WhatIfs(settings.url(Component.RANKING), new BenchClient(http), http, console)
            .measure(table);
      }
      if (parts.contains(Part.HUNDREDFOLD)) {
        var databases = new Databases(settings.ports().of(Component.POSTGRES));
        new Hundredfold(console, suite, databases, new BenchClient(http)).measure(table);
      }
    }
  }

  private static EnumSet<Component> needed(Set<Part> parts) {
    return parts.contains(Part.WHATIF)
        ? EnumSet.of(Component.POSTGRES, Component.DEPOSITS, Component.RANKING)
        : EnumSet.of(Component.POSTGRES);
  }

  private void measurePages(Suite suite, HttpClient http, Table table)
      throws IOException, InterruptedException {
    var folder = Files.createDirectories(settings.data().resolve("pages"));
    var token = new AccessTokens(settings.issuer()).of("member");
    var pages =
        new Pages(
            settings,
            new BenchClient(http),
            new Reference(settings.home(), folder),
            Anew.on("anew", Component.DEPOSITS.id()),
            console);
    pages.measure(
        suite, new BenchMember(new BenchClient(http), settings.publicUrl(), token), table);
  }

  /** What else the machine does is part of every figure that follows. */
  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors, load %.1f before the first measurement; wrk with %d connections",
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        Wrk.CONNECTIONS);
  }
}
