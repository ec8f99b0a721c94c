package org.xenotime.local.suite;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xenotime.local.testing.Eventually.eventually;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenotime.local.settings.UserError;

class DataLockTest {
  @TempDir Path data;
  private Process other;

  @AfterEach
  void end() throws InterruptedException {
    other.destroyForcibly().waitFor();
  }

  @Test
  void aFolderThatAnotherInstanceHoldsIsRefused() throws Exception {
    anotherInstanceHoldsTheData();

    assertThat(DataLock.holder(data)).contains(other.toHandle());
    assertThatThrownBy(() -> DataLock.take(data))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "Another instance (process %d) holds %s.".formatted(other.pid(), data));
  }

  @Test
  void afterTheDeathOfItsHolderTheFolderIsFree() throws Exception {
    anotherInstanceHoldsTheData();
    other.destroyForcibly().waitFor();

    assertThat(DataLock.holder(data)).isEmpty();
    DataLock.take(data).close();
  }

  private void anotherInstanceHoldsTheData() throws Exception {
    other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                data.toString())
            .inheritIO()
            .start();
    eventually(ofSeconds(20), () -> DataLock.holder(data).isPresent());
  }
}
