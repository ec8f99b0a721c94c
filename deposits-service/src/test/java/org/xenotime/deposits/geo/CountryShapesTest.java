package org.xenotime.deposits.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryShapesTest {

  private static final CountryShapes COUNTRIES = CountryShapes.all();

  @ParameterizedTest
  @CsvSource({
    "Moscow, RUS, 37.62, 55.75",
    "Chukotka beyond the meridian of 180, RUS, -172, 66.5",
    "Chukotka this side of it, RUS, 177, 66.5",
    "Viti Levu, FJI, 178, -17.8",
    "Vanua Levu, FJI, 179.3, -16.6",
    "the South Pole, ATA, 0, -90",
    "an ice shelf, ATA, 157.084, -79.137",
    "Bokan Mountain, USA, -132.15667, 54.91639",
    "Mount Weld, AUS, 122.5472, -28.8638",
    "Kvanefjeld, GRL, -45.98, 60.97",
    "Crimea for one, UKR, 34.567, 45.583",
    "Crimea for the other, RUS, 34.567, 45.3",
    "Kosovo, SRB, 20.9, 42.6",
    "Hargeisa, SOM, 44.06, 9.56",
    "Kourou, GUF, -52.8, 5.1"
  })
  void aCountryHoldsWhatLiesInIt(String place, String country, double longitude, double latitude) {
    assertThat(COUNTRIES.of(country).orElseThrow().holds(longitude, latitude)).as(place).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Lesotho is no part of South Africa, ZAF, 28.2, -29.5",
    "the middle of the Atlantic, RUS, -30, 60",
    "China, RUS, 104, 35",
    "the Pacific this side of 180, FJI, 170, -17.8",
    "the Pacific beyond it, FJI, -170, -17.8"
  })
  void aCountryDoesNotHoldWhatLiesElsewhere(
      String place, String country, double longitude, double latitude) {
    assertThat(COUNTRIES.of(country).orElseThrow().holds(longitude, latitude)).as(place).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"MMR, 97.4, 25.4", "ITA, 8.3372, 46.1219", "RUS, -172, 66.5"})
  void aPointLiesInACountry(String country, double longitude, double latitude) {
    assertThat(COUNTRIES.at(longitude, latitude)).hasValue(country);
  }

  /** A code of a state that is no more would leave its heir untested. */
  @Test
  void theCodesAreThoseOfToday() {
    var today = Set.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).toArray());
    assertThat(COUNTRIES.codes()).allMatch(code -> today.contains(code) || code.equals("XKX"));
    assertThat(COUNTRIES.codes()).contains("MMR", "COD", "VNM", "BLR", "RUS");
  }

  @ParameterizedTest
  @CsvSource({
    "the Prime Meridian by Greenwich, FRA, 0, 51.48, 110, 160",
    "east of Fiji over 180, FJI, -175, -17.8, 200, 500",
    "Pang War lies a little off this map's Myanmar, MMR, 98.37863, 25.59866, 0.1, 10"
  })
  void aDistanceIsInKilometres(
      String place, String country, double longitude, double latitude, double least, double most) {
    assertThat(COUNTRIES.of(country).orElseThrow().kilometresTo(longitude, latitude))
        .as(place)
        .isBetween(least, most);
  }
}
