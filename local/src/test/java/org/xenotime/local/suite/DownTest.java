package org.xenotime.local.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenotime.local.process.Ending;
import org.xenotime.local.process.Program;
import org.xenotime.local.process.Program.StopSignal;
import org.xenotime.local.process.Workshop;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.Settings;

class DownTest {
  @TempDir Path folder;

  @Test
  void whatAKilledLauncherLeftIsEnded() throws Exception {
    var forum = launch(Component.FORUM, StopSignal.TERM);
    var postgres = launch(Component.POSTGRES, StopSignal.INT);

    var said = down(folder);

    assertThat(said)
        .containsExactly(
            "  forum-service      of an earlier start is ended",
            "  PostgreSQL         of an earlier start is ended",
            "Stopped what ran on " + folder);
    assertThat(List.of(forum, postgres)).allMatch(Ending::isGone);
    assertThat(down(folder)).containsExactly("Nothing runs on " + folder);
  }

  @Test
  void whereThereIsNoDataNothingRunsAndNothingIsMade() throws Exception {
    var data = folder.resolve("data");

    assertThat(down(data)).containsExactly("Nothing runs on " + data);
    assertThat(data).doesNotExist();
  }

  private ProcessHandle launch(Component component, StopSignal signal) throws Exception {
    var workshop = new Workshop(folder);
    workshop.launch(
        new Program(
            component.id(), component.title(), List.of("sleep", "100"), Map.of(), folder, signal));
    return workshop.find(component.id()).orElseThrow();
  }

  private static List<String> down(Path data) throws Exception {
    var said = new ByteArrayOutputStream();
    var settings = Settings.of(data, List.of("--data", data.toString()), Map.of());
    new Down(settings, new Console(new PrintStream(said, true, UTF_8))).run();
    return said.toString(UTF_8).lines().toList();
  }
}
