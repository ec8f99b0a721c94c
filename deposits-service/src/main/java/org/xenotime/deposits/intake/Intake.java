package org.xenotime.deposits.intake;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.xenotime.deposits.changes.Changes;

/**
 * Brings in what comes with the service before it answers the first request, each data set in one
 * transaction. What was brought in before is left alone; of several replicas that start together
 * one does the work and the others wait for it.
 */
@ApplicationScoped
class Intake {

  /** Sites first, then what speaks of them. */
  static final List<String> ORDER =
      List.of(
          "usgs_global_ree_2022",
          "weng2015_ree",
          "compiled_from_pages",
          "natural_earth",
          "ucdp_ged_myanmar",
          "usgs_mcs");

  private static final String COMPLETED = "org.xenotime.intake.completed";
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Instance<DataSetImport> imports;
  private final IntakeRuns runs;
  private final Changes changes;
  private final DrawAnew drawAnew;

  Intake(
      @Any Instance<DataSetImport> imports, IntakeRuns runs, Changes changes, DrawAnew drawAnew) {
    this.imports = imports;
    this.runs = runs;
    this.changes = changes;
    this.drawAnew = drawAnew;
  }

  void atStart(@Observes StartupEvent event) {
    runAll();
    drawAnew.ifRulesChanged();
  }

  void runAll() {
    imports.stream()
        .sorted(Comparator.comparingInt(data -> ORDER.indexOf(data.dataSet())))
        .forEach(
            data ->
                QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(LONGEST.toSeconds()))
                    .run(() -> runOnce(data)));
  }

  private void runOnce(DataSetImport data) {
    var files = new DataSetFiles(data.dataSet());
    var sha256 = files.sha256(data.files());
    runs.lock();
    var before = runs.completed(data.dataSet());
    if (!before.isEmpty()) {
      if (!before.contains(sha256)) {
        Log.warnf(
            "The files of %s differ from those that were imported. What differs has to come by a"
                + " migration: an import is not run over its own result.",
            data.dataSet());
      }
      return;
    }
    var began = System.nanoTime();
    var tally = new Tally();
    data.run(files, tally);
    var report = tally.report(data.dataSet());
    runs.complete(new IntakeRun(sha256, Instant.now(), report));
    changes.record(COMPLETED, data.dataSet(), () -> report);
    Log.infof(
        "Imported %s in %d ms: %s",
        data.dataSet(), Duration.ofNanos(System.nanoTime() - began).toMillis(), report.stored());
  }
}
