package org.xenotime.deposits.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.intake.upload.RowReader.Read;

class RowReaderTest {

  private static final String HEADER = "subject,kind,level";

  @Test
  void aRowHasItsNumberAndTheLineOnWhichItBegins() throws IOException {
    var rows = rows(HEADER + "\r\na,b,\"c\r\nd\"\r\n\r\n , ,\ne,f,g\n,,\nh,i,j");
    assertThat(rows).extracting(Read::number).containsExactly(1, 2, 3);
    assertThat(rows).extracting(Read::line).containsExactly(2L, 6L, 8L);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
    assertThat(rows("\uFEFF" + HEADER + "\na,b,c")).hasSize(1);
  }

  @Test
  void columnsMayComeInAnyOrder() throws IOException {
    var row = rows("level, kind ,subject,note\nfull,title, mount-weld ,").getFirst();
    assertThat(row.header().cells(row.record()))
        .containsEntry(Column.SUBJECT, "mount-weld")
        .containsEntry(Column.LEVEL, "full")
        .doesNotContainKey(Column.NOTE);
  }

  @Test
  void charactersMayLieAcrossWhatIsReadAtOnce() throws IOException {
    var quotation = "ပန်ဝါ 𐍈".repeat(50);
    var file = new StringBuilder(HEADER + ",quotation\n");
    for (var row = 0; row < 200; row++) {
      file.append("a,b,c,").append("x".repeat(row)).append(quotation).append('\n');
    }
    assertThat(rows(file.toString()))
        .hasSize(200)
        .allMatch(row -> row.record().get(3).endsWith(quotation));
  }

  @Test
  void theLineThatIsNotUtf8IsNamed() {
    var file = (HEADER + "\na,b,c\n".repeat(5_000) + "a,b,").getBytes(UTF_8);
    var broken = Arrays.copyOf(file, file.length + 1);
    broken[file.length] = (byte) 0xC3;
    assertThatThrownBy(() -> rows(new ByteArrayInputStream(broken)))
        .isInstanceOf(UnusableFile.class)
        .hasMessageStartingWith("Line 10001 is not in UTF-8");
  }

  @Test
  void aFileMayBeLargerThanAllItsRowsInMemory() throws IOException {
    var line = ("a,b," + "x".repeat(10_000) + "\n").getBytes(UTF_8);
    var repeats = 20_000;
    var lines =
        Collections.enumeration(
            Collections.nCopies(repeats, line).stream().map(ByteArrayInputStream::new).toList());
    var header = new ByteArrayInputStream((HEADER + "\n").getBytes(UTF_8));
    var reader = new RowReader(new SequenceInputStream(header, new SequenceInputStream(lines)));
    var most = 0;
    for (var row = reader.next(); row.isPresent(); row = reader.next()) {
      most = Math.max(most, row.orElseThrow().number());
    }
    assertThat(most).isEqualTo(repeats);
  }

  @Test
  void aBodyThatDoesNotComeToItsEndIsGivenUp() {
    var body = Body.of(new ByteArrayInputStream(new byte[] {'\n'}), Duration.ZERO);
    assertThatThrownBy(body::read).isInstanceOf(Body.TooSlow.class);
  }

  private static List<Read> rows(String file) throws IOException {
    return rows(new ByteArrayInputStream(file.getBytes(UTF_8)));
  }

  private static List<Read> rows(InputStream body) throws IOException {
    var reader = new RowReader(body);
    var rows = new ArrayList<Read>();
    for (var row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(row.orElseThrow());
    }
    return rows;
  }
}
