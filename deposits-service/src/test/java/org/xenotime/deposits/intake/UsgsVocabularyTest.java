package org.xenotime.deposits.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsgsVocabularyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Estimated location.",
        "Estimation location on Pulau Karimata",
        "Insufficient data to verify location.",
        "Generalized location.",
        "Very general location.",
        "Approximate center of area shown in Wang and others (2010).",
        "Location is central to the island.",
        "Near Ribaue.",
        "Latitude and Longitude are for the town of Foulun."
      })
  void aNoteThatSaysSoMakesALocationApproximate(String note) {
    assertThat(UsgsVocabulary.locationPrecision(note, "site")).isEqualTo("approximate");
    assertThat(UsgsVocabulary.locationPrecision(note, "district")).isEqualTo("approximate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "In Transdanubian Central Range.",
        "Located at surface mine nearest Seltmann and others' (2012) location."
      })
  void whereTheSourceIsSilentThePrecisionIsNotKnown(String note) {
    assertThat(UsgsVocabulary.locationPrecision(note, "site")).isNull();
  }

  @Test
  void thePointOfADistrictStandsForTheDistrict() {
    assertThat(UsgsVocabulary.locationPrecision("", "district")).isEqualTo("district");
  }
}
