package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.deposits.control.ClaimFixture.KIA;
import static org.xenotime.deposits.control.ClaimFixture.NDA_K;
import static org.xenotime.deposits.control.ClaimFixture.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.control.Control.State;

class SensitivityTest {

  private static final Claim BEFORE = claim("a").by(NDA_K).taken("2009");
  private static final Claim TAKEN = claim("b").by(KIA).taken("2024-10-18");

  @Test
  void theOneClaimThatDecidesIsNamedWithWhatWouldBe() {
    var sensitivity = sensitivity("2012-01-01", BEFORE, TAKEN);
    assertThat(sensitivity.claims()).extracting(Sensitivity.Without::claim).containsExactly("a");
    var later = sensitivity("2024-11-01", claim("a").by(NDA_K).seen("2024-08"), TAKEN);
    assertThat(later.claims()).containsExactly(new Sensitivity.Without("b", State.HELD, NDA_K));
    assertThat(later.text())
        .contains("Without b it would be held by New Democratic Army - Kachin.");
  }

  @Test
  void whereTwoSourcesAgreeNoSingleClaimDecides() {
    var sensitivity = sensitivity("2024-11-01", TAKEN, claim("c").by(KIA).taken("2024-10-18"));
    assertThat(sensitivity.claims()).isEmpty();
    assertThat(sensitivity.text()).startsWith("No single claim decides.");
  }

  /** A1 weighs 3.0, B2 2.04: two of them outweigh it. */
  @Test
  void itTakesAsMuchContraryEvidenceAsOutweighsWhatIsKnown() {
    var weak = sensitivity("2024-11-01", TAKEN);
    assertThat(weak.denials()).hasValue(1);
    var strong = sensitivity("2024-11-01", claim("b").by(KIA).graded("A1").taken("2024-10-18"));
    assertThat(strong.denials()).hasValue(2);
    assertThat(strong.denied().state()).isEqualTo(State.UNKNOWN);
    assertThat(strong.text()).contains("2 independent sources of grade B2 it would be unknown.");
  }

  @Test
  void whereNothingIsKnownOneClaimWouldChangeIt() {
    assertThat(sensitivity("2001-01-01", BEFORE).text()).contains("No claim speaks of the day");
  }

  private static Sensitivity sensitivity(String on, Claim... claims) {
    var account =
        Account.of(ControlKind.TERRITORY, List.of(claims), Instant.parse("2027-01-01T00:00:00Z"));
    return Sensitivity.of(WeighedRule.CURRENT, account, LocalDate.parse(on));
  }
}
