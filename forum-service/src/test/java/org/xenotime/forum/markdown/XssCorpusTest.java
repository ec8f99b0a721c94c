package org.xenotime.forum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The corpus of published attacks: by the text that must not appear, and by the tree. */
class XssCorpusTest {

  private static final List<Payload> PAYLOADS = List.of(read("payloads.json", Payload[].class));
  private static final DomRules RULES = read("dom_rules.json", DomRules.class);

  @Test
  void theCorpusIsWhole() {
    assertThat(PAYLOADS).hasSize(604);
  }

  @Test
  void nothingThatAPayloadForbidsComesOut() {
    var softly = new SoftAssertions();
    for (var payload : PAYLOADS) {
      softly
          .assertThat(payload.faults(Markdown.toHtml(payload.input())))
          .as(payload.id())
          .isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void theTreeKeepsTheRulesAndStillDoesWhenParsedAgain() {
    var softly = new SoftAssertions();
    for (var payload : PAYLOADS) {
      var once = Jsoup.parseBodyFragment(Markdown.toHtml(payload.input()));
      var twice = Jsoup.parseBodyFragment(once.body().html());
      softly.assertThat(RULES.faults(once)).as(payload.id()).isEmpty();
      softly.assertThat(RULES.faults(twice)).as("%s, parsed again", payload.id()).isEmpty();
    }
    softly.assertAll();
  }

  @Test
  void theCheckOfTheTreeFindsWhatItLooksFor() {
    for (var bad :
        List.of(
            "<p onclick=x>",
            "<p style=x>",
            "<script>x</script>",
            "<svg>",
            "<b class=x>",
            "<a href='java&#9;script:x'>",
            "<a href=' data:x'>",
            "<img src='vbscript:x'>")) {
      assertThat(RULES.faults(Jsoup.parseBodyFragment(bad))).as(bad).isNotEmpty();
    }
    assertThat(RULES.faults(Jsoup.parseBodyFragment("<a href=/x><code class=language-a>")))
        .isEmpty();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Payload(
      String id,
      String input,
      @JsonProperty("must_not_contain") List<String> mustNotContain,
      @JsonProperty("must_not_match") List<String> mustNotMatch) {

    List<String> faults(String html) {
      var faults = new ArrayList<String>();
      var lower = html.toLowerCase(Locale.ROOT);
      mustNotContain.stream()
          .filter(text -> lower.contains(text.toLowerCase(Locale.ROOT)))
          .forEach(faults::add);
      if (mustNotMatch != null) {
        mustNotMatch.stream()
            .filter(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE).matcher(html).find())
            .forEach(faults::add);
      }
      return faults;
    }
  }

  private static <T> T read(String file, Class<T> type) {
    try (var in = XssCorpusTest.class.getResourceAsStream("/xss/" + file)) {
      return new ObjectMapper().readValue(in, type);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
