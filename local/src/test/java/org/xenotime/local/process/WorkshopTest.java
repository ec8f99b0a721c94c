package org.xenotime.local.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.local.testing.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenotime.local.process.Program.StopSignal;

class WorkshopTest {
  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void open() throws IOException {
    workshop = new Workshop(folder);
  }

  @Test
  void whatAProgramSaysIsInItsLog() throws Exception {
    var running = workshop.launch(Shell.program(folder, "echo $WORD; echo trouble >&2; exit 3"));

    assertThat(running.exitCode()).isEqualTo(3);
    assertThat(workshop.endOfLog("shell")).contains("hello", "trouble");
  }

  @Test
  void aProgramIsFoundByItsRecordUntilItIsStopped() throws Exception {
    var running = workshop.launch(Shell.program(folder, "sleep 100"));
    assertThat(new Workshop(folder).find("shell")).isPresent();

    running.stop();

    assertThat(running.endsWithin(ofSeconds(5))).isTrue();
    assertThat(workshop.find("shell")).isEmpty();
  }

  @Test
  void stoppingEndsWhatTheProgramStarted() throws Exception {
    var running = workshop.launch(Shell.program(folder, "sleep 100 & echo $! > child; wait"));
    var child = childOf(running);

    running.stop();

    eventually(ofSeconds(5), () -> Ending.isGone(child));
  }

  @Test
  void whatAKilledLauncherLeftIsEndedWithItsChildren() throws Exception {
    var orphan = workshop.launch(Shell.program(folder, "sleep 100 & echo $! > child; wait"));
    var child = childOf(orphan);

    boolean ended = new Workshop(folder).endOrphan("shell", StopSignal.TERM);

    assertThat(ended).isTrue();
    assertThat(orphan.endsWithin(ofSeconds(5))).isTrue();
    eventually(ofSeconds(5), () -> Ending.isGone(child));
    assertThat(workshop.endOrphan("shell", StopSignal.TERM)).isFalse();
  }

  @Test
  void aStrangerWithTheSameNumberIsLeftAlone() throws Exception {
    var stranger = new ProcessBuilder("sleep", "100").start();
    new ProcessRecord(stranger.pid(), Instant.now().minusSeconds(3600))
        .write(folder.resolve("processes/shell"));

    boolean ended = workshop.endOrphan("shell", StopSignal.TERM);

    assertThat(ended).isFalse();
    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly();
  }

  @Test
  void aRecordThatWasCutOffNamesNobody() throws Exception {
    Files.writeString(folder.resolve("processes/shell"), "12");

    assertThat(workshop.endOrphan("shell", StopSignal.TERM)).isFalse();
  }

  private ProcessHandle childOf(Running running) throws Exception {
    var file = folder.resolve("child");
    eventually(ofSeconds(5), () -> Files.exists(file) && Files.size(file) > 1);
    assertThat(running.isAlive()).isTrue();
    return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
  }
}
