package org.xenotime.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.xenotime.local.bench.Bench;
import org.xenotime.local.bench.Chosen;
import org.xenotime.local.bench.Part;
import org.xenotime.local.keycloak.AccessTokens;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.settings.UserError;
import org.xenotime.local.suite.Addresses;
import org.xenotime.local.suite.Console;
import org.xenotime.local.suite.Down;
import org.xenotime.local.suite.Reset;
import org.xenotime.local.suite.Up;

/** The commands that {@code ./dev} hands on. */
public final class Main {
  private final Console console = new Console(System.out);
  private final Path home =
      Path.of(System.getProperty("xenotime.home", ".")).toAbsolutePath().normalize();

  private Main() {}

  /** Ends with 0, or with 1 and one clear message. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    try {
      new Main().run(List.of(arguments));
    } catch (CancellationException _) {
      // Stopped while it was starting: whoever stopped it has been told.
    } catch (UserError error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }

  private void run(List<String> arguments) throws IOException, InterruptedException, SQLException {
    var command = arguments.isEmpty() ? "" : arguments.getFirst();
    var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    switch (command) {
      case "up" -> up(rest);
      case "down" -> new Down(settings(rest), console).run();
      case "reset" -> reset(rest);
      case "token" -> token(rest);
      case "bench" -> bench(rest);
      default -> throw new UserError("Unknown command '%s'".formatted(command));
    }
  }

  private void up(List<String> arguments) throws IOException, InterruptedException, SQLException {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      console.say(Settings.help());
      return;
    }
    new Up(settings(arguments), console).run();
  }

  private void bench(List<String> arguments)
      throws IOException, InterruptedException, SQLException {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      console.say(Part.help());
      return;
    }
    var chosen = Chosen.from(arguments);
    new Bench(settings(chosen.options()), console).run(chosen);
  }

  private void reset(List<String> arguments) throws IOException, InterruptedException {
    var settings =
        settings(arguments.stream().filter(argument -> !argument.equals("--yes")).toList());
    var data = settings.data();
    if (Files.notExists(data)) {
      console.say("There is no data at %s".formatted(data));
      return;
    }
    if (!arguments.contains("--yes") && !agreed(data)) {
      console.say("Nothing was deleted");
      return;
    }
    new Reset(settings, console).run();
    console.say("Deleted %s".formatted(data));
  }

  private boolean agreed(Path data) throws IOException {
    console.say("Delete all data at %s? Type yes:".formatted(data));
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return "yes".equals(in.readLine());
  }

  private void token(List<String> arguments) throws IOException, InterruptedException {
    if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) {
      throw new UserError("usage: ./dev token USER [--data DIR]");
    }
    var settings = settings(arguments.subList(1, arguments.size()));
    var issuer = Addresses.read(settings.data()).issuer();
    console.say(new AccessTokens(issuer).of(arguments.getFirst()));
  }

  private Settings settings(List<String> arguments) {
    return Settings.of(home, arguments, System.getenv());
  }
}
