package org.xenotime.local.process;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xenotime.local.testing.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  private static final Backoff QUICK = new Backoff(ofMillis(50), ofMillis(200), ofSeconds(60));

  @TempDir Path folder;
  private final Diary diary = new Diary();
  private Workshop workshop;
  private Supervisor supervisor;

  @BeforeEach
  void open() throws IOException {
    workshop = new Workshop(folder);
  }

  @AfterEach
  void stop() throws Exception {
    supervisor.stop();
    assertThat(workshop.find("shell")).isEmpty();
  }

  @Test
  void aProgramThatDiesIsStartedAgain() throws Exception {
    supervise("touch ready; sleep 100");
    supervisor.awaitReady(ofSeconds(10));
    var first = workshop.find("shell").orElseThrow();

    first.destroyForcibly();

    eventually(ofSeconds(10), () -> diary.entries.size() == 3);
    assertThat(diary.entries).containsExactly("ready", "died 137 again in 50 ms", "ready");
    assertThat(workshop.find("shell")).isPresent().get().isNotEqualTo(first);
  }

  @Test
  void aProgramThatNeverGetsReadyFailsTheStart() {
    supervise("echo no database; exit 7");

    assertThatThrownBy(() -> supervisor.awaitReady(ofSeconds(10)))
        .isInstanceOf(StartFailure.class)
        .hasMessage("a shell ended 3 times before it was ready, exit code 7");
    assertThat(diary.entries)
        .containsExactly("died 7 again in 50 ms", "died 7 again in 100 ms", "gave up");
  }

  @Test
  void aProgramThatIsNotThereFailsTheStart() {
    supervisor =
        new Supervisor(
            new Program(
                "shell",
                "a ghost",
                List.of("/nowhere/ghost"),
                java.util.Map.of(),
                folder.resolve("nowhere"),
                Program.StopSignal.TERM),
            () -> false,
            QUICK,
            workshop,
            diary);
    supervisor.start();

    assertThatThrownBy(() -> supervisor.awaitReady(ofSeconds(10))).isInstanceOf(StartFailure.class);
  }

  @Test
  void patienceHasAnEnd() {
    supervise("sleep 100");

    assertThatThrownBy(() -> supervisor.awaitReady(ofMillis(100)))
        .hasMessage("a shell is not ready after 0 s");
  }

  @Test
  void aProgramThatWasStoppedStaysStopped() throws Exception {
    supervise("touch ready; sleep 100");
    supervisor.awaitReady(ofSeconds(10));

    supervisor.stop();

    assertThat(workshop.find("shell")).isEmpty();
    assertThat(diary.entries).containsExactly("ready");
  }

  private void supervise(String script) {
    Readiness ready = () -> Files.exists(folder.resolve("ready"));
    supervisor = new Supervisor(Shell.program(folder, script), ready, QUICK, workshop, diary);
    supervisor.start();
  }

  private static final class Diary implements Reporter {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    @Override
    public void ready(Program program, Duration after) {
      entries.add("ready");
    }

    @Override
    public void died(Program program, int exitCode, Duration startsAgainIn) {
      entries.add("died " + exitCode + " again in " + startsAgainIn.toMillis() + " ms");
    }

    @Override
    public void gaveUp(Program program, String reason) {
      entries.add("gave up");
    }
  }
}
