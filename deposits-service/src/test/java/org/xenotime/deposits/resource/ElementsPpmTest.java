package org.xenotime.deposits.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.element.HeavyDefinition;

class ElementsPpmTest {

  private static final Offset<Double> PRINTED = within(0.005);
  private static final ElementsPpm ORE =
      ElementsPpm.ofSymbols(
          ppm(
              "La 500, Ce 900, Pr 110, Nd 400, Sm 75, Eu 15, Gd 60, Tb 9, Dy 50, Ho 10, Er 28,"
                  + " Tm 4, Yb 25, Lu 4, Y 300"));

  @Test
  void oxidesAddUpToTheTotal() {
    assertThat(ORE.treoPpm().orElseThrow()).isCloseTo(2994.87, PRINTED);
    assertThat(ORE.ndprPpm().orElseThrow()).isCloseTo(599.45, PRINTED);
  }

  @Test
  void lightAndHeavyFollowTheDefinition() {
    assertThat(ORE.lightPpm(HeavyDefinition.EU_LU_Y).orElseThrow()).isCloseTo(2378.33, PRINTED);
    assertThat(ORE.heavyPpm(HeavyDefinition.EU_LU_Y).orElseThrow()).isCloseTo(616.53, PRINTED);
    var gadolinium = ORE.oxidePpm(Element.GD).orElseThrow();
    assertThat(
            ORE.heavyPpm(HeavyDefinition.GD_LU_Y).orElseThrow()
                - ORE.heavyPpm(HeavyDefinition.TB_LU_Y).orElseThrow())
        .isCloseTo(gadolinium, within(1e-9));
  }

  @Test
  void sharesOfAllOxidesMakeAHundredPercent() {
    var sum = 0.0;
    for (var element : Element.values()) {
      sum += ORE.percentOfTreo(element).orElseThrow();
    }
    assertThat(sum).isCloseTo(100, within(1e-9));
  }

  @Test
  void tooFewElementsMakeNoTotal() {
    var yttriumAlone = ElementsPpm.ofSymbols(Map.of("Y", new BigDecimal("1102.4")));
    assertThat(yttriumAlone.treoPpm()).isEmpty();
    assertThat(yttriumAlone.heavySharePercent(HeavyDefinition.TB_LU_Y)).isEmpty();
    assertThat(yttriumAlone.oxidePpm(Element.Y).orElseThrow())
        .isCloseTo(1102.4 * 1.269932, within(1e-2));
    assertThat(yttriumAlone.oxidePpm(Element.LA)).isEmpty();
    assertThat(yttriumAlone.missing()).hasSize(14).doesNotContain(Element.Y);
  }

  @Test
  void withoutAMajorElementThereIsNoTotalHoweverManyOthersAreKnown() {
    for (var major : List.of("La", "Ce", "Pr", "Nd", "Dy", "Y")) {
      var known = oreWithout(major);
      assertThat(known.isEnough()).as(major).isFalse();
      assertThat(known.treoPpm()).as(major).isEmpty();
      assertThat(known.treoPercent()).as(major).isNull();
      assertThat(known.heavySharePercent(HeavyDefinition.TB_LU_Y)).as(major).isEmpty();
      assertThat(known.ndprSharePercent()).as(major).isEmpty();
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    var known = oreWithout("Ho", "Tm", "Lu");
    assertThat(known.isEnough()).isTrue();
    assertThat(known.missing()).containsExactly(Element.HO, Element.TM, Element.LU);
    assertThat(known.heavySharePercent(HeavyDefinition.TB_LU_Y)).isPresent();
  }

  private static ElementsPpm oreWithout(String... missing) {
    var known = new HashMap<String, BigDecimal>();
    ORE.elements().forEach((element, value) -> known.put(element.symbol(), value));
    known.keySet().removeAll(List.of(missing));
    return ElementsPpm.ofSymbols(known);
  }

  private static Map<String, BigDecimal> ppm(String text) {
    var ppm = new HashMap<String, BigDecimal>();
    for (var part : List.of(text.split(", "))) {
      var space = part.indexOf(' ');
      ppm.put(part.substring(0, space), new BigDecimal(part.substring(space + 1)));
    }
    return ppm;
  }
}
