package org.xenotime.deposits.circumstance;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Draws what is due: at the start, and then every few seconds; replicas share the work. */
@ApplicationScoped
class DrawDue {

  private static final int AFTER_THE_INTAKE = 10_000;

  private final PublishCircumstances publish;

  DrawDue(PublishCircumstances publish) {
    this.publish = publish;
  }

  void atStart(@Observes @Priority(AFTER_THE_INTAKE) StartupEvent event) {
    drawAll();
  }

  @Scheduled(
      every = "{deposits.circumstances.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void drawAll() {
    var more = publish.portion();
    while (more) {
      more = publish.portion();
    }
  }
}
