package org.xenotime.deposits.circumstance;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws what is due every few seconds, one replica at a time. */
@ApplicationScoped
class DrawDue {

  private final PublishCircumstances publish;

  DrawDue(PublishCircumstances publish) {
    this.publish = publish;
  }

  @Scheduled(
      every = "{deposits.circumstances.every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void drawAll() {
    var more = publish.portion();
    while (more) {
      more = publish.portion();
    }
  }
}
