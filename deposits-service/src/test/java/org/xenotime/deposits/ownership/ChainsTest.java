package org.xenotime.deposits.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenotime.deposits.ownership.Chains.Answer;
import org.xenotime.deposits.ownership.Chains.Chain;
import org.xenotime.deposits.ownership.Chains.Rest;
import org.xenotime.deposits.ownership.Chains.Stake;
import org.xenotime.deposits.ownership.Chains.Why;

class ChainsTest {

  @Test
  void sharesAreMultipliedAlongAChain() {
    var answer =
        Chains.follow(
            List.of(stake("mine co", 80)),
            List.of(share("holding", "mine co", 50), share("fund", "holding", 25)));
    assertThat(held(answer, "fund")).isEqualByComparingTo("10");
    assertThat(rest(answer, "mine co", Why.NOT_CLAIMED)).isEqualByComparingTo("40");
    assertThat(rest(answer, "holding", Why.NOT_CLAIMED)).isEqualByComparingTo("30");
    assertThat(rest(answer, null, Why.NOT_CLAIMED)).isEqualByComparingTo("20");
  }

  @Test
  void severalChainsToOneHolderAreSummed() {
    var answer =
        Chains.follow(
            List.of(stake("a", 60), stake("b", 40)),
            List.of(share("fund", "a", 50), share("fund", "b", 50), share("state", "a", 50)));
    assertThat(held(answer, "fund")).isEqualByComparingTo("50");
    assertThat(held(answer, "state")).isEqualByComparingTo("30");
    assertThat(answer.chains()).hasSize(3);
  }

  @Test
  void whatGoesRoundInACircleIsNobodys() {
    var answer =
        Chains.follow(
            List.of(stake("a", 100)),
            List.of(share("b", "a", 50), share("a", "b", 40), share("fund", "b", 60)));
    assertThat(held(answer, "fund")).isEqualByComparingTo("30");
    assertThat(rest(answer, "b", Why.CIRCLE)).isEqualByComparingTo("20");
    assertThat(rest(answer, "a", Why.NOT_CLAIMED)).isEqualByComparingTo("50");
  }

  @Test
  void aShareThatIsNotStatedLeavesTheRestOpen() {
    var answer =
        Chains.follow(
            List.of(stake("a", 100)),
            List.of(
                share("b", "a", 30), new Share("r", party("state"), party("a"), null, null, "F6")));
    assertThat(answer.chains())
        .filteredOn(chain -> chain.holder().id().equals("state"))
        .extracting(Chain::percent)
        .containsOnlyNulls();
    assertThat(rest(answer, "a", Why.NOT_STATED)).isEqualByComparingTo("70");
  }

  @Test
  void moreThanAllIsScaledToAllAndSaidSo() {
    var answer =
        Chains.follow(List.of(stake("a", 100)), List.of(share("b", "a", 80), share("c", "a", 120)));
    assertThat(held(answer, "b")).isEqualByComparingTo("40");
    assertThat(held(answer, "c")).isEqualByComparingTo("60");
    assertThat(answer.overstated()).containsExactly("a");
    assertThat(answer.rest()).isEmpty();
  }

  @Test
  void ofTwoWordsAboutOneShareTheNewerCounts() {
    var answer =
        Chains.follow(
            List.of(stake("a", 100)),
            List.of(
                new Share("old", party("b"), party("a"), of(10), LocalDate.of(2020, 1, 1), "A1"),
                new Share("new", party("b"), party("a"), of(30), LocalDate.of(2024, 1, 1), "F6")));
    assertThat(held(answer, "b")).isEqualByComparingTo("30");
    assertThat(answer.chains().getFirst().steps().getLast().relations())
        .containsExactly("new", "old");
  }

  @Test
  void aDenseThicketOfSharesIsCutAndStillAddsUp() {
    var shares = new ArrayList<Share>();
    for (var owner = 0; owner < 20; owner++) {
      for (var owned = 0; owned < 20; owned++) {
        if (owner != owned) {
          shares.add(share("a" + owner, "a" + owned, 5));
        }
      }
    }
    var answer = Chains.follow(List.of(stake("a0", 100)), shares);
    assertThat(answer.rest()).extracting(Rest::why).contains(Why.TOO_MANY);
    assertThat(sum(answer)).isCloseTo(of(100), within(new BigDecimal("1e-9")));
  }

  /** Whatever the shares: nothing is lost, nothing is invented, and order does not matter. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everythingAddsUpToAll(long seed) {
    var random = new Random(seed);
    var shares = new ArrayList<Share>();
    IntStream.range(0, random.nextInt(30))
        .forEach(
            n -> {
              var owner = random.nextInt(8);
              var owned = random.nextInt(8);
              if (owner != owned) {
                shares.add(
                    new Share(
                        "r" + n,
                        party("a" + owner),
                        party("a" + owned),
                        random.nextInt(5) == 0 ? null : of(1 + random.nextInt(60)),
                        null,
                        "F6"));
              }
            });
    var stakes = List.of(stake("a0", 1 + random.nextInt(60)), stake("a1", 1 + random.nextInt(60)));
    var answer = Chains.follow(stakes, shares);
    assertThat(sum(answer)).isCloseTo(of(100), within(new BigDecimal("1e-9")));
    Collections.shuffle(shares, random);
    var again = Chains.follow(stakes, shares);
    for (var n = 0; n < 8; n++) {
      assertThat(held(again, "a" + n))
          .isCloseTo(held(answer, "a" + n), within(new BigDecimal("1e-9")));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static BigDecimal sum(Answer answer) {
    var held = answer.chains().stream().map(Chain::percent).filter(Objects::nonNull);
    var rest = answer.rest().stream().map(Rest::percent);
    return Stream.concat(held, rest).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal held(Answer answer, String holder) {
    return answer.chains().stream()
        .filter(chain -> chain.holder().id().equals(holder))
        .map(Chain::percent)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal rest(Answer answer, String of, Why why) {
    return answer.rest().stream()
        .filter(rest -> rest.why() == why)
        .filter(rest -> Objects.equals(rest.of() == null ? null : rest.of().id(), of))
        .map(Rest::percent)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static Stake stake(String actor, int percent) {
    return new Stake(party(actor), of(percent), List.of("c1"));
  }

  private static Share share(String owner, String owned, int percent) {
    return new Share("r", party(owner), party(owned), of(percent), null, "F6");
  }

  private static Party party(String id) {
    return new Party(id, id);
  }

  private static BigDecimal of(int percent) {
    return BigDecimal.valueOf(percent);
  }
}
