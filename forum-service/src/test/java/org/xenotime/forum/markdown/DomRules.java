package org.xenotime.forum.markdown;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a tree of HTML that leaves the API may hold (dom_rules.json). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record DomRules(
    Set<String> allowedElements,
    List<String> forbiddenAttributesPrefix,
    Set<String> forbiddenAttributes,
    Set<String> urlAttributes,
    Set<String> allowedUrlSchemes) {

  private static final Pattern IGNORED_IN_URLS =
      Pattern.compile("[\\x00-\\x20\\x7F-\\xA0\\xAD\\u200B]");
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");

  List<String> faults(Document document) {
    return document.body().children().select("*").stream().flatMap(this::faultsOf).toList();
  }

  private Stream<String> faultsOf(Element element) {
    var attributes =
        element.attributes().asList().stream()
            .filter(attribute -> isFault(element, attribute))
            .map(attribute -> element.tagName() + " " + attribute);
    return allowedElements.contains(element.tagName())
        ? attributes
        : Stream.concat(Stream.of(element.tagName()), attributes);
  }

  private boolean isFault(Element element, Attribute attribute) {
    var name = attribute.getKey().toLowerCase(Locale.ROOT);
    return forbiddenAttributes.contains(name)
        || forbiddenAttributesPrefix.stream().anyMatch(name::startsWith)
        || (name.equals("class") && !isLanguage(element, attribute.getValue()))
        || (urlAttributes.contains(name) && !isAllowedUrl(attribute.getValue()));
  }

  private static boolean isLanguage(Element element, String value) {
    return element.tagName().equals("code") && value.startsWith("language-");
  }

  private boolean isAllowedUrl(String url) {
    var plain = IGNORED_IN_URLS.matcher(url).replaceAll("").toLowerCase(Locale.ROOT);
    var scheme = SCHEME.matcher(plain);
    return !scheme.find() || allowedUrlSchemes.contains(scheme.group(1));
  }
}
