package org.xenotime.deposits.quality;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule of quality.
 *
 * @param meaning what breaks it
 * @param check what it finds in a site; nothing where all is well
 */
public record Rule(String id, String meaning, Function<SiteFacts, Stream<Flag>> check) {

  static final Rule INCONSISTENT =
      new Rule(
          "inconsistent-resource",
          "Ore, grade and contained oxides of one statement differ by more than 5 % and what rounding"
              + " explains",
          FigureRules::inconsistent);
  static final Rule IMPLAUSIBLE =
      new Rule(
          "implausible-resource",
          "Ore, grade and contained oxides of one statement differ by so much that a unit was mistaken",
          FigureRules::implausible);
  static final Rule UNCHECKED =
      new Rule(
          "unchecked-resource",
          "More than 20 million tonnes of oxides, and no ore and grade by which that could be checked",
          FigureRules::unchecked);
  static final Rule GRADE =
      new Rule(
          "absurd-grade",
          "A grade of zero or below, or above that of the richest ore mineral (75 % oxides)",
          FigureRules::absurdGrade);
  static final Rule CUT_OFF =
      new Rule(
          "cut-off-missing",
          "Ore and grade are stated without the cut-off at which they were counted",
          FigureRules::withoutCutOff);
  static final Rule TOO_EARLY =
      new Rule(
          "estimate-before-discovery",
          "A resource was estimated in a year before the deposit was discovered",
          FigureRules::beforeDiscovery);
  static final Rule HEAVY_SHARE =
      new Rule(
          "heavy-share-above-100",
          "Heavy oxides, or heavy and light together, are more than 100 % of all oxides",
          OreRules::heavyShare);
  static final Rule OXIDES =
      new Rule(
          "oxides-above-100",
          "Single oxides add up to more than all oxides, or to more than the ore",
          OreRules::oxides);
  static final Rule NO_PLACE =
      new Rule("missing-coordinates", "No location is known", PlaceRules::missing);
  static final Rule SWAPPED =
      new Rule(
          "swapped-coordinates",
          "Far outside of its country, and inside it with latitude and longitude swapped",
          PlaceRules::swapped);
  static final Rule SIGN =
      new Rule(
          "wrong-sign",
          "Far outside of its country, and inside it with the opposite sign of one coordinate",
          PlaceRules::wrongSign);
  static final Rule OUTSIDE =
      new Rule(
          "outside-country",
          "More than 10 km inside another country, or more than 50 km off the coast of its own",
          PlaceRules::outside);
  static final Rule DUPLICATE_ID =
      new Rule(
          "duplicate-id",
          "The id of its record stands more than once in its data set",
          Rule::givenDuplicate);

  /** Every rule, in the order in which their flags come. */
  static final List<Rule> ALL =
      List.of(
          INCONSISTENT,
          IMPLAUSIBLE,
          UNCHECKED,
          GRADE,
          CUT_OFF,
          TOO_EARLY,
          HEAVY_SHARE,
          OXIDES,
          NO_PLACE,
          SWAPPED,
          SIGN,
          OUTSIDE,
          DUPLICATE_ID);

  private static final Set<String> IDS =
      ALL.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  /** All that the rules find, in the order of the rules. */
  public static List<Flag> check(SiteFacts facts) {
    return ALL.stream().flatMap(rule -> rule.check.apply(facts)).toList();
  }

  /** Of the flags that a site has: those that no rule can find in it, so that they are kept. */
  public static List<String> given(List<String> flags) {
    return flags.stream()
        .filter(flag -> flag.equals(DUPLICATE_ID.id) || !IDS.contains(flag))
        .toList();
  }

  Flag flag(String field, String message, String expected, String found, String arithmetic) {
    return new Flag(id, field, message, expected, found, arithmetic);
  }

  private static Stream<Flag> givenDuplicate(SiteFacts facts) {
    return facts.given().contains(DUPLICATE_ID.id)
        ? Stream.of(
            DUPLICATE_ID.flag(
                "records",
                "The id of its record stands more than once in its data set: what another data"
                    + " set says of that id may be about another site.",
                "one record",
                "several records",
                null))
        : Stream.empty();
  }
}
