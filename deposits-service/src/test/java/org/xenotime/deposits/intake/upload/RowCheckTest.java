package org.xenotime.deposits.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {

  @Test
  void theExampleOfTheTemplateIsAGoodRow() {
    var cells = new EnumMap<Column, String>(Column.class);
    Stream.of(Column.values())
        .filter(column -> !column.example().isEmpty())
        .forEach(column -> cells.put(column, column.example()));
    assertThat(RowCheck.of(cells).faults()).isEmpty();
  }

  @Test
  void whatMayBeLeftOutHasADefault() {
    var row = RowCheck.of(good()).row();
    assertThat(row.holder().kind()).isEqualTo("actor");
    assertThat(row.held().polarity()).isEqualTo("asserts");
    assertThat(row.said().stance()).isEqualTo("supports");
    assertThat(row.said().sourceGrade()).isEqualTo("F");
    assertThat(row.said().informationGrade()).isEqualTo("6");
    assertThat(row.said().source().citation()).isEqualTo("https://example.org/a");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    var cells = good();
    cells.remove(Column.SUBJECT);
    cells.put(Column.KIND, "magic");
    cells.put(Column.FROM, "last week");
    assertThat(RowCheck.of(cells).faults())
        .extracting(Fault::column)
        .containsExactly("subject", "kind", "from");
  }

  @ParameterizedTest
  @CsvSource({
    "ID, Capital",
    "ID, c-12",
    "SUBJECT, Pang War",
    "ACTOR, no/path",
    "HOLDER, somebody",
    "HOLDER_REASON, for an actor",
    "LEVEL, whole",
    "POLARITY, doubts",
    "SHARE_PERCENT, 50",
    "FROM, 2024-13",
    "FROM, 2023-02-29",
    "FROM, 0000",
    "FROM, +2024",
    "FROM, 18 October 2024",
    "TO, 2001",
    "AS_OF, ..",
    "STANCE, maybe",
    "SOURCE_URL, ftp://example.org",
    "SOURCE_URL, https://example.org/a b",
    "SOURCE_URL, https://",
    "PUBLISHED_ON, 2024~",
    "RETRIEVED_ON, 2024-10",
    "ARCHIVED_URL, example.org",
    "LANGUAGE, English",
    "SOURCE_GRADE, AB",
    "SOURCE_GRADE, a",
    "INFORMATION_GRADE, 12",
    "INFORMATION_GRADE, 7"
  })
  void aWrongValueIsAFaultOfItsColumn(Column column, String value) {
    var cells = good();
    cells.put(column, value);
    assertThat(RowCheck.of(cells).faults())
        .extracting(Fault::column)
        .containsExactly(column.title());
  }

  @ParameterizedTest
  @CsvSource({"0", "100.5", "-1", "1e2", "half"})
  void aShareIsAPercentage(String share) {
    assertThat(faultsOfShare(share, "ownership", "shared")).containsExactly("sharePercent");
    assertThat(faultsOfShare("49.5", "ownership", "shared")).isEmpty();
    assertThat(faultsOfShare("49.5", "ownership", "full")).containsExactly("sharePercent");
    assertThat(faultsOfShare("100.0", "ownership", "full")).isEmpty();
  }

  @Test
  void nobodyAndUnknownHaveAReasonAndNoActor() {
    var cells = good();
    cells.put(Column.HOLDER, "nobody");
    assertThat(RowCheck.of(cells).faults())
        .extracting(Fault::column)
        .containsExactly("actor", "holderReason");
    cells.remove(Column.ACTOR);
    cells.put(Column.HOLDER_REASON, "abandoned");
    assertThat(RowCheck.of(cells).faults()).isEmpty();
    cells.remove(Column.HOLDER);
    assertThat(RowCheck.of(cells).faults())
        .extracting(Fault::column)
        .containsExactly("actor", "holderReason");
  }

  @Test
  void aClaimHasASource() {
    var cells = good();
    cells.remove(Column.SOURCE_URL);
    assertThat(RowCheck.of(cells).faults()).extracting(Fault::column).containsExactly("sourceUrl");
    cells.put(Column.SOURCE_CITATION, "A letter (1957)");
    assertThat(RowCheck.of(cells).faults()).isEmpty();
    assertThat(RowCheck.of(cells).row().said().source().date()).isEqualTo("1957");
  }

  @Test
  void aQuotationHasThreeHundredCharacters() {
    var cells = good();
    cells.put(Column.QUOTATION, "𐍈".repeat(300));
    assertThat(RowCheck.of(cells).faults()).isEmpty();
    cells.put(Column.QUOTATION, "x".repeat(301));
    assertThat(RowCheck.of(cells).faults())
        .containsExactly(new Fault("quotation", "has 301 characters; it may have 300 at most"));
  }

  private static List<String> faultsOfShare(String share, String kind, String level) {
    var cells = good();
    cells.put(Column.SHARE_PERCENT, share);
    cells.put(Column.KIND, kind);
    cells.put(Column.LEVEL, level);
    return RowCheck.of(cells).faults().stream().map(Fault::column).toList();
  }

  private static Map<Column, String> good() {
    return new EnumMap<>(
        Map.of(
            Column.SUBJECT, "pang-war",
            Column.ACTOR, "kachin-independence-army",
            Column.KIND, "territory",
            Column.LEVEL, "full",
            Column.FROM, "2024-10-18~",
            Column.SOURCE_URL, "https://example.org/a"));
  }
}
