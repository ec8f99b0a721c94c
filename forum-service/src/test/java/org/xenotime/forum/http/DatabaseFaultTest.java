package org.xenotime.forum.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {

  @Test
  void aLostConnectionAndAnExhaustedPoolAreAway() {
    assertThat(DatabaseFault.isAway(new RuntimeException(new SQLException("gone", "08006"))))
        .isTrue();
    assertThat(DatabaseFault.isAway(new SQLException("shutting down", "57P01"))).isTrue();
    assertThat(DatabaseFault.isAway(new SQLException("Sorry, acquisition timeout!"))).isTrue();
  }

  @Test
  void aFaultOfOursIsNot() {
    assertThat(DatabaseFault.isAway(new SQLException("duplicate key", "23505"))).isFalse();
    assertThat(DatabaseFault.isAway(new IllegalStateException())).isFalse();
  }
}
