package org.xenotime.deposits.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the USGS occurrence file in the words of this service; the one place for it. */
final class UsgsVocabulary {

  private static final Map<String, String> DEPOSIT_TYPES =
      Map.ofEntries(
          Map.entry("alkaline igneous", "alkaline-igneous"),
          Map.entry("alkaline igneous deposit with residual enrichment", "alkaline-igneous"),
          Map.entry("alkaline igneous with residual enrichment", "alkaline-igneous"),
          Map.entry("alluvial placer", "alluvial-placer"),
          Map.entry("bauxite", "bauxite"),
          Map.entry("bauxite tailings", "tailings"),
          Map.entry("carbonatite", "carbonatite"),
          Map.entry("carbonatite with residual enrichment", "carbonatite-residual"),
          Map.entry("coal deposit", "coal"),
          Map.entry("fluorite deposit", "other"),
          Map.entry("greisen", "other-igneous"),
          Map.entry("hydrothermal Fe-oxide deposit ± Cu, Au", "iron-oxide"),
          Map.entry("iron oxide-apatite", "iron-oxide"),
          Map.entry("metalliferous black shale", "black-shale"),
          Map.entry("metamorphic", "metamorphic"),
          Map.entry("other", "other"),
          Map.entry("other igneous", "other-igneous"),
          Map.entry("other igneous deposit", "other-igneous"),
          Map.entry("paleoplacer", "paleoplacer"),
          Map.entry("phosphorite", "phosphorite"),
          Map.entry("placer of unknown origin", "placer"),
          Map.entry("sedimentary", "sedimentary"),
          Map.entry("shoreline placer", "shoreline-placer"),
          Map.entry("supergene", "supergene"),
          Map.entry("tailings", "tailings"),
          Map.entry("unclassified", "unknown"),
          Map.entry("unknown", "unknown"),
          Map.entry("uranium deposit", "uranium"));

  private static final Map<String, String> KINDS =
      Map.of(
          "site", "site",
          "district or area", "district",
          "district or complex", "district",
          "intrusion or complex", "complex");

  private static final Map<String, String> PRODUCTION =
      Map.of(
          "no production", "none",
          "no produciton", "none",
          "not known", "unknown",
          "producer", "producer",
          "byproduct producer", "byproduct-producer",
          "past producer", "past-producer",
          "past byproduct producer", "past-byproduct-producer");

  private static final List<String> STATUSES =
      List.of("showing", "occurrence", "deposit", "prospect");

  /** How the notes say that a point is no more than about where the site lies. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "estimat|approximat|uncertain|unclear|unknown|insufficient|mislocated|\\bgeneral(ly|ized)?\\b"
              + "|\\bnear\\b|\\bcent(er|re)\\b|\\bcentral (location|point|part|to)\\b"
              + "|\\bfor (the )?town of\\b");

  private UsgsVocabulary() {}

  /**
   * The first type that the text names, made more exact by the note where that says ion adsorption
   * or pegmatite.
   */
  static Optional<String> depositType(String text, String note) {
    return Stream.of(Stream.of(text), Stream.of(text.split(";")), Stream.of(text.split("[;,]")))
        .flatMap(parts -> parts)
        .map(part -> DEPOSIT_TYPES.get(Doubt.without(part)))
        .filter(type -> type != null)
        .findFirst()
        .map(type -> moreExact(type, note));
  }

  static Optional<String> kind(String text) {
    return Optional.ofNullable(KINDS.get(Doubt.without(text)));
  }

  static Optional<String> production(String text) {
    return Optional.ofNullable(PRODUCTION.get(Doubt.without(text).toLowerCase(Locale.ROOT)));
  }

  static Optional<String> status(String text) {
    return Optional.of(Doubt.without(text).toLowerCase(Locale.ROOT)).filter(STATUSES::contains);
  }

  /**
   * Null where the file does not say: no note of it says that a point is exact, and that a row is
   * {@code Spatial (GPS)} says only that it has coordinates.
   */
  static String locationPrecision(String note, String kind) {
    if (ABOUT.matcher(note.toLowerCase(Locale.ROOT)).find()) {
      return "approximate";
    }
    return kind.equals("district") ? "district" : null;
  }

  private static String moreExact(String type, String note) {
    if (type.equals("supergene") && note.contains("ion adsorption")) {
      return "ion-adsorption-clay";
    }
    return type.equals("other-igneous") && note.contains("pegmatite") ? "pegmatite" : type;
  }
}
