package org.xenotime.deposits.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xenotime.deposits.resource.ResourceClass.INDICATED;
import static org.xenotime.deposits.resource.ResourceClass.INDICATED_INFERRED;
import static org.xenotime.deposits.resource.ResourceClass.INFERRED;
import static org.xenotime.deposits.resource.ResourceClass.MEASURED;
import static org.xenotime.deposits.resource.ResourceClass.PROVEN_PROBABLE;
import static org.xenotime.deposits.resource.ResourceClass.TOTAL;
import static org.xenotime.deposits.resource.ResourceClass.UNCLASSIFIED;
import static org.xenotime.deposits.resource.TonnageTest.tonnage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.source.SourceRef;

class PreferredResourceTest {

  private static final Statement BEAR_LODGE_MEASURED =
      statement("a", "2014-10-10", ReportingCode.NI_43_101, MEASURED, "2.7e6", "3.81", null);
  private static final Statement BEAR_LODGE_INDICATED =
      statement("b", "2014-10-10", ReportingCode.NI_43_101, INDICATED, "13.5e6", "2.93", null);
  private static final Statement BEAR_LODGE_INFERRED =
      statement("c", "2014-10-10", ReportingCode.NI_43_101, INFERRED, "41.7e6", "2.53", null);

  @Test
  void classesOfOneEstimateAddUp() {
    var bearLodge = preferred(BEAR_LODGE_MEASURED, BEAR_LODGE_INDICATED, BEAR_LODGE_INFERRED);
    assertThat(bearLodge.treoTonnes()).isEqualByComparingTo("1553430");
    assertThat(bearLodge.treoPercent().doubleValue()).isCloseTo(2.68295, within(5e-6));
    assertThat(bearLodge.resourceClass()).isEqualTo("measured-indicated-inferred");
    assertThat(preferred(BEAR_LODGE_MEASURED, BEAR_LODGE_INDICATED).treoPercent().doubleValue())
        .isCloseTo(3.07667, within(5e-6));
  }

  @Test
  void classesThatOverlapAreNotCountedTwice() {
    var joint = statement("d", "2012", ReportingCode.JORC, INDICATED_INFERRED, "4500e6", "1", null);
    var part = statement("e", "2012", ReportingCode.JORC, INDICATED, "370e6", "1", null);
    assertThat(preferred(part, joint).treoTonnes()).isEqualByComparingTo("45e6");
    var total = statement("f", "2012", ReportingCode.JORC, TOTAL, "5000e6", "1", null);
    assertThat(preferred(part, joint, total).treoTonnes()).isEqualByComparingTo("50e6");
    var reserve = statement("g", "2012", ReportingCode.JORC, PROVEN_PROBABLE, "9e6", "1", null);
    assertThat(preferred(reserve, part).treoTonnes()).isEqualByComparingTo("3.7e6");
  }

  @Test
  void aCompliantEstimateGoesBeforeANewerOneThatIsNot() {
    var compliant = statement("a", "2010", ReportingCode.JORC, TOTAL, "1e6", "1", null);
    var newer = statement("b", "2015", ReportingCode.UNKNOWN, TOTAL, "2e6", "1", null);
    assertThat(preferred(newer, compliant).first()).isEqualTo(compliant);
  }

  @Test
  void amongEqualsTheNewestStands() {
    var older = statement("a", "2010-05", ReportingCode.JORC, TOTAL, "1e6", "1", null);
    var newer = statement("b", "2013", ReportingCode.SAMREC, TOTAL, "2e6", "1", null);
    var undated = statement("c", null, ReportingCode.JORC, TOTAL, "3e6", "1", null);
    assertThat(preferred(older, undated, newer).first()).isEqualTo(newer);
  }

  @Test
  void implausibleFiguresNeverStandForADeposit() {
    var mistaken = statement("a", "2011", ReportingCode.JORC, MEASURED, null, null, "42.98e6");
    var modest = statement("b", "1990", ReportingCode.UNKNOWN, UNCLASSIFIED, "20e6", "0.2", null);
    assertThat(preferred(mistaken, modest).first()).isEqualTo(modest);
    assertThat(PreferredResource.of(List.of(mistaken))).isEmpty();
  }

  @Test
  void theOrderInWhichTheyAreReadDoesNotMatter() {
    var one = statement("a", "2012", ReportingCode.JORC, TOTAL, "1e6", "1", null);
    var other = statement("b", "2012", ReportingCode.NI_43_101, TOTAL, "2e6", "1", null);
    assertThat(preferred(one, other)).isEqualTo(preferred(other, one));
  }

  private static PreferredResource preferred(Statement... statements) {
    return PreferredResource.of(List.of(statements)).orElseThrow();
  }

  private static Statement statement(
      String id,
      String date,
      ReportingCode code,
      ResourceClass kind,
      String ore,
      String percent,
      String treo) {
    var tonnage = tonnage(ore, percent, treo);
    return new Statement(
        id,
        date,
        code,
        kind,
        1,
        tonnage.oreTonnes(),
        tonnage.treoPercent(),
        tonnage.containedTonnes(),
        tonnage.treoIsDerived(),
        false,
        null,
        "as printed",
        null,
        tonnage.flags(),
        new SourceRef("source", "Source"),
        null);
  }
}
