package org.xenotime.deposits.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.PostgresResource;

/** What a date may mean is the same to the rule and to the database. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PartialDateTest {

  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource({
    "2024,        year,  ,            2024-01-01, 2024-12-31",
    "2024~,       year,  approximate, 2023-01-01, 2025-12-31",
    "2024?,       year,  uncertain,   2024-01-01, 2024-12-31",
    "2024%,       year,  both,        2023-01-01, 2025-12-31",
    "2024-02,     month, ,            2024-02-01, 2024-02-29",
    "2024-10~,    month, approximate, 2024-09-01, 2024-11-30",
    "2024-01%,    month, both,        2023-12-01, 2024-02-29",
    "2024-10-18,  day,   ,            2024-10-18, 2024-10-18",
    "2024-10-18~, day,   approximate, 2024-10-15, 2024-10-21",
    "2024-10-18?, day,   uncertain,   2024-10-18, 2024-10-18"
  })
  void aDateMayMeanTheDaysThatItsTextAllows(
      String text, String precision, String qualifier, LocalDate earliest, LocalDate latest)
      throws SQLException {
    var date = PartialDate.parse(text);
    assertThat(date.text()).isEqualTo(text);
    assertThat(date.precision().id()).isEqualTo(precision);
    assertThat(date.qualifier() == null ? null : date.qualifier().id()).isEqualTo(qualifier);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(stored("earliest_day", text)).isEqualTo(earliest);
    assertThat(stored("latest_day", text)).isEqualTo(latest);
  }

  @Test
  void anOpenEndHasNoDays() throws SQLException {
    var open = PartialDate.parse("..");
    assertThat(open.isOpen()).isTrue();
    assertThat(open.earliest()).isNull();
    assertThat(stored("latest_day", "..")).isNull();
    var always = new Period(open, open, null);
    assertThat(always.hasAlwaysBeen()).isTrue();
    assertThat(always.begin().earliest()).isEqualTo("0001-01-01");
    assertThat(always.end()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "24", "2024-13", "2024-02-30", "2024-10-18!", "...", "today"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  private LocalDate stored(String bound, String text) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select " + bound + "(?::partial_date)")) {
      select.setString(1, text);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getObject(1, LocalDate.class);
      }
    }
  }
}
