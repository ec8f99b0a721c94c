package org.xenotime.deposits.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.quality.SiteFacts.Place;
import org.xenotime.deposits.resource.Composition;
import org.xenotime.deposits.resource.ElementsPpm;
import org.xenotime.deposits.resource.ReportingCode;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.StatedShare;
import org.xenotime.deposits.resource.Statement;
import org.xenotime.deposits.resource.Tonnage;

class RuleTest {

  @Test
  void oreTimesGradeIsHeldAgainstTheStatedOxides() {
    assertThat(found(statement("12e6", "1.50", "210000", "0.5 %", null)))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.rule()).isEqualTo("inconsistent-resource");
              assertThat(flag.field()).isEqualTo("statements[s-1].treoTonnes");
              assertThat(flag.expected()).isEqualTo("180000 t");
              assertThat(flag.found()).isEqualTo("210000 t");
              assertThat(flag.arithmetic())
                  .startsWith("12000000 t x 1.5 % = 180000 t; stated 210000 t, 1.167 times");
            });
  }

  @ParameterizedTest
  @CsvSource({"189000, 0", "171000, 0", "190900, 1", "169000, 1"})
  void fivePercentAreAllowed(String stated, int flags) {
    assertThat(found(statement("12000000", "1.500", stated, "0.5 %", null))).hasSize(flags);
  }

  @Test
  void aMistakenUnitIsImplausible() {
    assertThat(rules(statement("12e6", "1.5", "180", "0.5 %", null)))
        .containsExactly("inconsistent-resource", "implausible-resource");
  }

  @Test
  void whatIsVeryLargeAndUncheckedIsSaid() {
    assertThat(rules(statement(null, null, "57400000", null, null)))
        .containsExactly("unchecked-resource");
  }

  @Test
  void aMissingCutOffIsSaid() {
    assertThat(rules(statement("12e6", "1.5", null, null, null)))
        .containsExactly("cut-off-missing");
    assertThat(rules(statement("12e6", null, null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, absurd-grade", "76, absurd-grade"})
  void noOreHasSuchAGrade(String grade, String rule) {
    assertThat(rules(statement("1e6", grade, null, "1 %", null))).contains(rule);
  }

  @Test
  void whatWasEstimatedBeforeItWasDiscoveredIsSaid() {
    assertThat(rules(statement("12e6", "1.5", null, "1 %", "1979")))
        .containsExactly("estimate-before-discovery");
    assertThat(rules(statement("12e6", "1.5", null, "1 %", "1980"))).isEmpty();
  }

  @Test
  void heavyOxidesAreNoMoreThanAll() {
    assertThat(found(shares(share("HREO", "101"))))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.rule()).isEqualTo("heavy-share-above-100");
              assertThat(flag.arithmetic()).isEqualTo("HREO 101 % = 101 %");
            });
    assertThat(found(shares(share("HREO", "60"), share("LREO", "55"))))
        .singleElement()
        .satisfies(
            flag -> assertThat(flag.arithmetic()).isEqualTo("HREO 60 % + LREO 55 % = 115 %"));
    assertThat(found(shares(share("HREO", "60"), share("LREO", "40")))).isEmpty();
  }

  @Test
  void oxidesAreNoMoreThanTheWhole() {
    assertThat(found(shares(share("Y2O3", "60"), share("Dy2O3", "45"))))
        .extracting(Flag::rule)
        .containsExactly("oxides-above-100");
    var ore =
        composition(
            new ElementsPpm(
                Map.of(Element.LA, new BigDecimal("500000"), Element.CE, new BigDecimal("400000"))),
            List.of());
    assertThat(found(ore))
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.rule()).isEqualTo("oxides-above-100");
              assertThat(flag.arithmetic()).contains("La 500000 ppm x").endsWith(" ppm");
            });
  }

  @Test
  void whatTheImportFoundIsKept() {
    assertThat(Rule.given(List.of("duplicate-id", "missing-coordinates", "of-another-kind")))
        .containsExactly("duplicate-id", "of-another-kind");
    var facts =
        new SiteFacts(null, new Place(0, 0), null, List.of("duplicate-id"), List.of(), List.of());
    assertThat(Rule.check(facts)).extracting(Flag::rule).containsExactly("duplicate-id");
  }

  /** Of the USGS file, looked up by hand: what the rule says, and why. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        // 8181 Rio Graia-Trontano, Piemonte: 8.3372 north is off Somalia, 8.3372 east is in
        // Piemonte.
        "ITA, 46.1219, 8.3372, swapped-coordinates",
        "ITA, 8.3372, 46.1219, none",
        // 3008 Berhala: an island of 2.5 km in the Strait of Malacca, 40 km off the map's coast.
        "IDN, 99.5018, 3.7741, none",
        // 4501 Darwin Glacier: on the ice shelf by the coordinates.
        "ATA, 157.084, -79.137, none",
        // 3250: less than a kilometre from Mongolia by its note, which a coarse border crosses.
        "CHN, 102.6, 42.15, none",
        // 5314 Rucheng area: off the coast of Guangdong by its note.
        "CHN, 113.671, 22.552, none",
        // 8446 Fuerteventura, 1,100 km from Spain's mainland.
        "ESP, -13.99, 28.62, none",
        // 4223 Boorama and 4224 Darkainle, in Somaliland.
        "SOM, 43.083, 10.05, none",
        "SOM, 43.267, 10.4, none",
        // 8428 Grebnik, in Kosovo; 8314 Azovske, in the Crimea: contested, and so in both.
        "SRB, 20.5997, 42.5527, none",
        "UKR, 34.567, 45.583, none",
        // 8080 Coz Porz in Brittany, where the other sign would be in France, too.
        "FRA, -3.5132, 48.8339, none",
        // Made up: what signs can do, and what nothing explains.
        "AUS, 122.5472, 28.8638, wrong-sign",
        "USA, 115.53, 35.48, wrong-sign",
        "BRA, 46.9, -19.6, wrong-sign",
        "MMR, 116.4, 39.9, outside-country",
        "MMR, 98.9, 25.6, outside-country",
        "MMR, 98.37863, 25.59866, none"
      })
  void aPointIsTestedAgainstItsCountry(
      String country, double longitude, double latitude, String rule) {
    var found =
        Rule.check(
            new SiteFacts(
                country, new Place(longitude, latitude), null, List.of(), List.of(), List.of()));
    assertThat(found.stream().map(Flag::rule).toList())
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void aSwapIsShownWithWhatWasMeant() {
    var found =
        Rule.check(
            new SiteFacts(
                "ITA", new Place(46.1219, 8.3372), null, List.of(), List.of(), List.of()));
    assertThat(found)
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.expected()).isEqualTo("latitude 46.1219, longitude 8.3372");
              assertThat(flag.found()).isEqualTo("latitude 8.3372, longitude 46.1219");
              assertThat(flag.arithmetic())
                  .contains("km outside of ITA")
                  .endsWith("latitude 46.1219, longitude 8.3372 lies inside");
            });
  }

  private static List<String> rules(Statement statement) {
    return found(statement).stream().map(Flag::rule).toList();
  }

  private static List<Flag> found(Statement statement) {
    return Rule.check(
        new SiteFacts(null, new Place(0, 0), 1980, List.of(), List.of(statement), List.of()));
  }

  private static List<Flag> found(Composition composition) {
    return Rule.check(
        new SiteFacts(null, new Place(0, 0), null, List.of(), List.of(), List.of(composition)));
  }

  private static Statement statement(
      String ore, String grade, String oxides, String cutOff, String date) {
    var tonnage = new Tonnage(number(ore), number(grade), number(oxides));
    return new Statement(
        "s-1",
        date,
        ReportingCode.JORC,
        ResourceClass.TOTAL,
        1,
        tonnage.oreTonnes(),
        tonnage.treoPercent(),
        tonnage.containedTonnes(),
        tonnage.treoIsDerived(),
        false,
        cutOff,
        "as printed",
        null,
        tonnage.flags(),
        null,
        null);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Composition shares(StatedShare... shares) {
    return composition(new ElementsPpm(Map.of()), List.of(shares));
  }

  private static Composition composition(ElementsPpm elements, List<StatedShare> shares) {
    return new Composition("c-1", null, elements, shares, null, null);
  }

  private static StatedShare share(String group, String percent) {
    return new StatedShare(group, "=", new BigDecimal(percent), null);
  }
}
