package org.xenotime.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("forum.log");
  }

  @Test
  void howeverMuchIsWrittenTwoBoundedFilesRemain() throws IOException {
    try (var log = new RotatingLog(file, 20_000)) {
      log.copy(new ByteArrayInputStream(new byte[1_000_000]));
    }

    assertThat(Files.size(file)).isLessThanOrEqualTo(20_000);
    assertThat(Files.size(folder.resolve("forum.log.1"))).isLessThanOrEqualTo(20_000);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aNewStartContinuesTheFile() throws IOException {
    for (var line : new String[] {"first", "second"}) {
      try (var log = new RotatingLog(file, 20_000)) {
        log.line(line);
      }
    }

    assertThat(RotatingLog.tail(file, 10)).containsExactly("first", "second");
    assertThat(RotatingLog.tail(file, 1)).containsExactly("second");
  }

  @Test
  void whereNothingWasWrittenThereIsNoEnd() throws IOException {
    assertThat(RotatingLog.tail(file, 10)).isEmpty();
  }
}
