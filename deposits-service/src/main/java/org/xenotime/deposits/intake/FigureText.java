package org.xenotime.deposits.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xenotime.deposits.resource.ResourceClass;

/**
 * Reads figures such as {@code 41.6 indicated, 16.5 inferred} where their meaning is certain.
 * Bounds, ranges and words that it does not know make it give up: nothing is guessed.
 */
final class FigureText {

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;,]\\s+(?=[~0-9])|\\s*\\+\\s*(?=[0-9])");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<about>~\\s*)?(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)"
              + "\\s*(?<unit>%|Mt)?(?<doubt>\\s*(?:\\(\\?\\)|\\?))?(?<words>[\\sA-Za-z0-9+/.]*)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s+/]+");

  private static final Map<String, Set<ResourceClass>> CLASSES =
      Map.of(
          "measured", Set.of(ResourceClass.MEASURED),
          "indicated", Set.of(ResourceClass.INDICATED),
          "inferred", Set.of(ResourceClass.INFERRED),
          // "indicated-inferred reserves/resources (Russian system)" by the file's own
          // abbreviations
          "C2", Set.of(ResourceClass.INDICATED, ResourceClass.INFERRED),
          "proven", Set.of(ResourceClass.PROVEN),
          "probable", Set.of(ResourceClass.PROBABLE),
          "total", Set.of(ResourceClass.TOTAL));

  /** Words that add nothing to the class. */
  private static final Set<String> PLAIN =
      Set.of(
          "resource",
          "resources",
          "reserve",
          "reserves",
          "estimate",
          "estimated",
          "est",
          "est.",
          "exploitable",
          "geologic",
          "industrial",
          "prospective",
          "possible",
          "identified",
          "demonstrated");

  private static final Map<Set<ResourceClass>, ResourceClass> JOINT =
      Map.of(
          Set.of(ResourceClass.MEASURED, ResourceClass.INDICATED),
          ResourceClass.MEASURED_INDICATED,
          Set.of(ResourceClass.INDICATED, ResourceClass.INFERRED),
          ResourceClass.INDICATED_INFERRED,
          Set.of(ResourceClass.MEASURED, ResourceClass.INDICATED, ResourceClass.INFERRED),
          ResourceClass.MEASURED_INDICATED_INFERRED,
          Set.of(ResourceClass.PROVEN, ResourceClass.PROBABLE),
          ResourceClass.PROVEN_PROBABLE);

  private FigureText() {}

  /** All figures of the text, or nothing where one of them is not certain. */
  static Optional<List<Figure>> parse(String text, String unit) {
    var figures = new ArrayList<Figure>();
    for (var part : BETWEEN.splitAsStream(text).toList()) {
      var figure = figure(part.strip(), unit);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      figures.add(figure.get());
    }
    return Optional.of(figures);
  }

  private static Optional<Figure> figure(String text, String unit) {
    var match = FIGURE.matcher(text);
    if (!match.matches() || (match.group("unit") != null && !match.group("unit").equals(unit))) {
      return Optional.empty();
    }
    var value = new BigDecimal(match.group("number").replace(",", ""));
    var approximate = match.group("about") != null || match.group("doubt") != null;
    return resourceClass(match.group("words")).map(known -> new Figure(value, approximate, known));
  }

  private static Optional<ResourceClass> resourceClass(String words) {
    var classes = new TreeSet<ResourceClass>();
    for (var word : BETWEEN_WORDS.splitAsStream(words).filter(w -> !w.isEmpty()).toList()) {
      if (CLASSES.containsKey(word)) {
        classes.addAll(CLASSES.get(word));
      } else if (!PLAIN.contains(word)) {
        return Optional.empty();
      }
    }
    if (classes.size() > 1) {
      classes.remove(ResourceClass.TOTAL);
    }
    return switch (classes.size()) {
      case 0 -> Optional.of(ResourceClass.UNCLASSIFIED);
      case 1 -> Optional.of(classes.first());
      default -> Optional.ofNullable(JOINT.get(classes));
    };
  }
}
