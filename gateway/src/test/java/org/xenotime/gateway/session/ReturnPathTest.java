package org.xenotime.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/deposits/mount-weld?heavy=tb-lu-y#figures", "/forum?q=%2F%2Fevil.example"})
  void aPathOfThisSiteIsKept(String wanted) {
    assertThat(ReturnPath.of(wanted).path()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "deposits",
        "https://evil.example",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/\n/evil.example",
        "/ /evil.example",
        "/%zz",
        "/login",
        "/logout",
        "/deposits/../logout"
      })
  void anythingElseLeadsHome(String wanted) {
    assertThat(ReturnPath.of(wanted).path()).isEqualTo("/");
  }
}
