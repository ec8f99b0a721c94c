package org.xenotime.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.xenotime.local.settings.Settings;
import org.xenotime.local.settings.UserError;

/** Where the instance on a data folder was started, for the commands that talk to it. */
public record Addresses(String publicUrl, String issuer) {
  private static final String FILE = "addresses.properties";

  static Addresses of(Settings settings) {
    return new Addresses(settings.publicUrl(), settings.issuer());
  }

  public static Addresses read(Path data) throws IOException {
    var file = data.resolve(FILE);
    if (Files.notExists(file)) {
      throw new UserError("Nothing was started on %s yet: ./dev up".formatted(data));
    }
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return new Addresses(properties.getProperty("publicUrl"), properties.getProperty("issuer"));
  }

  void write(Path data) throws IOException {
    var properties = new Properties();
    properties.setProperty("publicUrl", publicUrl);
    properties.setProperty("issuer", issuer);
    try (var out = Files.newBufferedWriter(data.resolve(FILE))) {
      properties.store(out, null);
    }
  }
}
