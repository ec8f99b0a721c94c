package org.xenotime.deposits.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.market.SiteShares.Count;
import org.xenotime.deposits.source.SourceRef;

class SiteSharesTest {

  private static final SourceRef SOURCE = new SourceRef("a-count", "A count");
  private static final long STATE = 1;
  private static final long REGION = 2;
  private static final long OTHER = 3;

  @Test
  void aWholeAndItsPartsAreCountedOnce() {
    var shares =
        SiteShares.of(
            List.of(
                count(STATE, "2024-12-01", 400),
                count(REGION, "2024-01-01", 300),
                count(OTHER, "2025-01-01", 100)),
            Map.of(REGION, Set.of(STATE)));
    assertThat(shares).containsOnlyKeys(REGION, OTHER);
    assertThat(shares.get(REGION))
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.from()).isEqualTo(LocalDate.of(2025, 1, 1));
              assertThat(share.low()).isEqualTo(0.6);
              assertThat(share.high()).isEqualTo(0.75);
              assertThat(share.sources()).containsExactly(SOURCE);
            });
    assertThat(shares.get(OTHER).getFirst().low()).isEqualTo(0.2);
    assertThat(shares.get(OTHER).getFirst().high()).isEqualTo(0.25);
  }

  @Test
  void countsOfOneDateThatDifferAreBounds() {
    var shares =
        SiteShares.of(
            List.of(
                count(REGION, "2025-05-01", 16),
                count(REGION, "2025-05-01", 19),
                count(OTHER, "2025-05-01", 5)),
            Map.of());
    assertThat(shares.get(REGION).getFirst().low()).isEqualTo(0.761905);
    assertThat(shares.get(REGION).getFirst().high()).isEqualTo(0.791667);
  }

  @Test
  void beforeEveryAreaWasCountedNothingIsTold() {
    var shares =
        SiteShares.of(
            List.of(
                count(REGION, "2020-01-01", 3),
                count(OTHER, "2022-01-01", 3),
                count(REGION, "2023-01-01", 9)),
            Map.of());
    assertThat(shares.get(REGION))
        .extracting(SiteShares.Share::from)
        .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
  }

  private static Count count(long site, String asOf, int count) {
    return new Count(site, LocalDate.parse(asOf), count, SOURCE);
  }
}
