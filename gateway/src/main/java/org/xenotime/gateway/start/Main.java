package org.xenotime.gateway.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Checks the settings before anything is opened, then starts. */
@QuarkusMain
public final class Main {

  public static void main(String... args) {
    var faults = ProductionGuard.check(ConfigProvider.getConfig());
    if (faults.isEmpty()) {
      Quarkus.run(args);
      return;
    }
    System.err.println("Not started. Settings that are unsafe in production:");
    faults.forEach(fault -> System.err.println("  " + fault));
    System.exit(1);
  }
}
