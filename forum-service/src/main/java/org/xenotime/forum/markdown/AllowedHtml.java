package org.xenotime.forum.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The allow-list: whatever is not named here does not leave. */
final class AllowedHtml {

  static final List<String> ELEMENTS =
      List.of(
          "a",
          "blockquote",
          "br",
          "caption",
          "code",
          "del",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");

  static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(ELEMENTS.toArray(String[]::new))
          .allowElements(AllowedHtml::link, "a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href", "title")
          .onElements("a")
          .allowAttributes("class")
          .matching(LANGUAGE)
          .onElements("code")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("align")
          .matching(ALIGNMENT)
          .onElements("td", "th")
          .toFactory();

  private AllowedHtml() {}

  /** No search engine is to reward what members link, and no page opened to reach back. */
  private static String link(String element, List<String> attributes) {
    if (attributes.contains("href")) {
      attributes.addAll(List.of("rel", "nofollow ugc noopener"));
    }
    return element;
  }
}
