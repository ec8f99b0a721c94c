package org.xenotime.forum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

  @Test
  void whatMembersUseComesOut() {
    assertThat(html("**Dy** and ~~Tb~~ at https://example.org/x"))
        .isEqualTo(
            """
            <p><strong>Dy</strong> and <del>Tb</del> at \
            <a href="https://example.org/x" rel="nofollow ugc noopener">https://example.org/x</a></p>
            """);
    assertThat(html("| a | b |\n|:--|--:|\n| 1 | 2 |"))
        .contains("<table>", "<th align=\"left\">a</th>", "<td align=\"right\">2</td>");
    assertThat(html("```java\nint a = 1 < 2 ? 3 : 4;\n```"))
        .isEqualTo(
            "<pre><code class=\"language-java\">int a &#61; 1 &lt; 2 ? 3 : 4;\n</code></pre>\n");
    assertThat(html("Dy<sub>2</sub>O<sub>3</sub>"))
        .isEqualTo("<p>Dy<sub>2</sub>O<sub>3</sub></p>\n");
    assertThat(html("3. c\n4. d")).startsWith("<ol start=\"3\">");
  }

  @Test
  void linksWithinTheSiteAndMailStay() {
    assertThat(html("[a](/deposits/pang-war)")).contains("href=\"/deposits/pang-war\"");
    assertThat(html("[a](mailto:a@example.org)")).contains("href=\"mailto:a&#64;example.org\"");
    assertThat(html("[a](javascript:alert(1))")).doesNotContain("href");
    assertThat(html("[a](data:text/html,x)")).doesNotContain("href");
  }

  @Test
  void anImageIsALinkThatNobodyLoadsUnasked() {
    assertThat(html("![map](https://example.org/a.png)"))
        .isEqualTo(
            "<p><a href=\"https://example.org/a.png\" rel=\"nofollow ugc noopener\">map</a></p>\n");
    assertThat(html("![](/logout)"))
        .isEqualTo("<p><a href=\"/logout\" rel=\"nofollow ugc noopener\">/logout</a></p>\n");
    assertThat(html("[see ![*the* map](/a.png)](/deposits)"))
        .isEqualTo(
            "<p><a href=\"/deposits\" rel=\"nofollow ugc noopener\">see <em>the</em> map</a></p>\n");
    assertThat(html("<img src=/logout>")).doesNotContain("<img");
    assertThat(html("![map](data:image/png;base64,AA)")).isEqualTo("<p>map</p>\n");
  }

  @Test
  void noAttributeOfTheAuthorWeakensALink() {
    assertThat(html("<a href=\"https://example.org\" rel=\"follow\" target=\"_blank\" id=x>a</a>"))
        .isEqualTo("<p><a href=\"https://example.org\" rel=\"nofollow ugc noopener\">a</a></p>\n");
  }

  static Stream<String> pathological() {
    return Stream.of(
        ">".repeat(500) + " deep",
        ">".repeat(60_000),
        "- ".repeat(30_000) + "x",
        "*".repeat(30_000) + "a" + "*".repeat(30_000),
        "*a _b ".repeat(10_000),
        "*a **a ".repeat(9_000),
        "[".repeat(60_000),
        "[a](".repeat(15_000),
        "![".repeat(30_000) + "a" + "](b)".repeat(7_000),
        "[a](<b".repeat(10_000),
        "`a``b```c".repeat(7_000),
        "<".repeat(60_000),
        "<!--".repeat(15_000),
        "<b>".repeat(20_000),
        "<div><p>".repeat(8_000),
        "~~a ".repeat(15_000),
        "|".repeat(30_000) + "\n" + "|-".repeat(15_000),
        "[a]: b\n".repeat(9_000),
        "www.example.org/".repeat(4_000),
        "a@".repeat(30_000),
        "\\".repeat(60_000),
        "&".repeat(60_000),
        "\u0301".repeat(30_000),
        " ".repeat(60_000) + "x");
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void hostileTextNeitherHangsNorOverflows(String markdown) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(html(markdown)).isNotNull());
  }

  static Stream<String> amplifying() {
    return Stream.of(
        table(700, 1_200),
        table(31, 150).repeat(110),
        table(70, 68).repeat(130),
        table(1_100, 600).repeat(10),
        "a|b\n-|-\n" + "a|b\n".repeat(15_000),
        "[a]: /" + "b".repeat(30_000) + "\n\n" + "[a] ".repeat(8_000));
  }

  @ParameterizedTest
  @MethodSource("amplifying")
  void aLittleTextThatBecomesMuchHtmlIsRefused(String markdown) {
    assertThat(markdown).hasSizeLessThanOrEqualTo(Written.MOST_BYTES);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> html(markdown))
                .isInstanceOfSatisfying(
                    HttpProblem.class,
                    problem -> assertThat(problem.getStatusCode()).isEqualTo(422)));
  }

  @Test
  void aLargeTableOfAPersonStays() {
    assertThat(html(table(12, 400))).contains("<td>");
  }

  private static String table(int columns, int rows) {
    return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + "|b\n".repeat(rows) + "\n";
  }

  private static String html(String markdown) {
    return Markdown.toHtml(markdown);
  }
}
