package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.xenotime.deposits.control.ClaimFixture.KIA;
import static org.xenotime.deposits.control.ClaimFixture.KIO;
import static org.xenotime.deposits.control.ClaimFixture.NDA_K;
import static org.xenotime.deposits.control.ClaimFixture.UWSA;
import static org.xenotime.deposits.control.ClaimFixture.claim;
import static org.xenotime.deposits.control.ClaimFixture.published;
import static org.xenotime.deposits.control.WeighedRuleTest.likely;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.evidence.Stance;

/** What holds for any claims: made up from a seed, so that a failure comes again. */
class WeighedRulePropertiesTest {

  private static final List<ActorName> ACTORS = List.of(NDA_K, KIA, KIO, UWSA, ActorName.NOBODY);
  private static final Instant KNOWN_AT = Instant.parse("2025-06-01T00:00:00Z");
  private static final double NEARLY = 1e-9;
  private static final Pattern CLAIM = Pattern.compile("\\bc\\d\\b");

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLikelihoodsAddUpToOne(long seed) {
    var world = new World(seed);
    var control = world.answer(world.claims);
    assertThat(WeighedRuleTest.sum(control)).isCloseTo(1, within(1e-9));
    assertThat(control.holders())
        .allSatisfy(holder -> assertThat(holder.probability()).isBetween(0.0, 1.0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfClaimsDoesNotMatter(long seed) {
    var world = new World(seed);
    var shuffled = new ArrayList<>(world.claims);
    Collections.shuffle(shuffled, world.random);
    assertThat(world.answer(shuffled)).isEqualTo(world.answer(world.claims));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDeniedClaimNeverRaisesItsActor(long seed) {
    var world = new World(seed);
    var actor = world.actor();
    var denial =
        world.dated(claim("denial").by(actor).denied().graded(world.grade()).from(world.cluster()));
    var before = likely(world.answer(world.claims), actor);
    var after = likely(world.answer(world.and(denial)), actor);
    assertThat(after).isLessThanOrEqualTo(before + NEARLY);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void evidenceAgainstAClaimNeverRaisesItsActor(long seed) {
    var world = new World(seed);
    var at = world.random.nextInt(world.claims.size());
    var doubted = world.claims.get(at);
    var refuted = new ClaimFixture(doubted).and(Stance.REFUTES, "checker", world.grade());
    var claims = new ArrayList<>(world.claims);
    claims.set(at, refuted.claim());
    if (doubted.polarity() == Polarity.ASSERTS && doubted.level() != Level.NONE) {
      assertThat(likely(world.answer(claims), doubted.actor()))
          .isLessThanOrEqualTo(likely(world.answer(world.claims), doubted.actor()) + NEARLY);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anIndependentSourceThatAgreesNeverLowersTheLeader(long seed) {
    var world = new World(seed);
    var before = world.answer(world.claims);
    if (before.leader() == null) {
      return;
    }
    for (var claim : world.claims) {
      if (claim.actor().equals(before.leader()) && before.supporting().contains(claim.id())) {
        var agreed = new ClaimFixture(claim).and(Stance.SUPPORTS, "independent", world.grade());
        var claims = new ArrayList<>(world.claims);
        claims.replaceAll(each -> each.equals(claim) ? agreed.claim() : each);
        var after = world.answer(claims);
        assertThat(likely(after, before.leader()))
            .isGreaterThanOrEqualTo(likely(before, before.leader()) - NEARLY);
        assertThat(after.leader()).isEqualTo(before.leader());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingKnownLaterChangesAnAnswer(long seed) {
    var world = new World(seed);
    var later =
        published(
            "2025-06-02", world.dated(claim("later").by(world.actor()).graded(world.grade())));
    assertThat(world.answer(world.and(later))).isEqualTo(world.answer(world.claims));
  }

  /** By either rule. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theReasonNamesOnlyClaimsThatTheAnswerStandsOn(long seed) {
    var world = new World(seed);
    for (var rule : Rules.ALL) {
      var answer = rule.answer(Account.of(world.kind, world.claims, KNOWN_AT), world.on);
      assertThat(answer.claims())
          .containsAll(CLAIM.matcher(answer.reason()).results().map(MatchResult::group).toList());
    }
  }

  /** Between the days on which it may turn, an answer is the same. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theAnswerTurnsOnTurningDaysOnly(long seed) {
    var world = new World(seed);
    var account = Account.of(world.kind, world.claims, KNOWN_AT);
    var days = account.turningDays(LocalDate.parse("2026-12-31"));
    for (var n = 0; n < 20; n++) {
      var day = LocalDate.parse("2018-01-01").plusDays(world.random.nextInt(3_000));
      if (!days.contains(day)) {
        assertThat(WeighedRule.CURRENT.answer(account, day))
            .matches(
                same -> same.isSameAs(WeighedRule.CURRENT.answer(account, day.minusDays(1))),
                "the same on " + day + " as the day before");
      }
    }
  }

  /** Some claims about one place, and a day to ask about. */
  private static final class World {

    private static final List<String> GRADES = List.of("A1", "B2", "C3", "D4", "E5", "F6", "B1");

    private final Random random;
    private final ControlKind kind;
    private final List<Claim> claims;
    private final LocalDate on;

    World(long seed) {
      random = new Random(seed);
      kind = random.nextInt(4) == 0 ? ControlKind.OWNERSHIP : ControlKind.TERRITORY;
      claims = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(this::any).toList();
      on = LocalDate.parse("2019-06-01").plusDays(random.nextInt(2_500));
    }

    Control answer(List<Claim> known) {
      return WeighedRule.CURRENT.answer(Account.of(kind, known, KNOWN_AT), on);
    }

    List<Claim> and(Claim more) {
      return Stream.concat(claims.stream(), Stream.of(more)).toList();
    }

    ActorName actor() {
      return ACTORS.get(random.nextInt(ACTORS.size()));
    }

    String grade() {
      return GRADES.get(random.nextInt(GRADES.size()));
    }

    String cluster() {
      return "cluster-" + random.nextInt(5);
    }

    Claim dated(ClaimFixture claim) {
      var day = LocalDate.parse("2019-01-01").plusDays(random.nextInt(2_000));
      var month = day.toString().substring(0, 7);
      var of = claim.of(kind);
      return switch (random.nextInt(7)) {
        case 0 -> of.seen(month);
        case 1 -> of.taken(month);
        case 2 -> of.seen(day.toString());
        case 3 -> of.taken(day.toString(), day.plusDays(random.nextInt(900)).toString());
        case 4 -> of.taken(day + "~");
        case 5 -> of.taken(day.toString(), "..");
        default -> of.taken(day.toString());
      };
    }

    private Claim any(int id) {
      var fixture = claim("c" + id).by(actor()).graded(grade()).from(cluster());
      var levelled =
          switch (random.nextInt(8)) {
            case 0 -> fixture.level(Level.DOMINANT);
            case 1 -> fixture.level(Level.CONTESTED);
            case 2 -> fixture.level(Level.NONE);
            case 3 -> fixture.denied();
            case 4 ->
                kind == ControlKind.OWNERSHIP
                    ? fixture.share(1 + random.nextInt(90))
                    : fixture.level(Level.SHARED);
            default -> fixture;
          };
      var dated = dated(levelled);
      return random.nextBoolean()
          ? dated
          : published(
              LocalDate.ofInstant(KNOWN_AT, ZoneOffset.UTC)
                  .minusDays(random.nextInt(1_000) - 100L)
                  .toString(),
              dated);
    }
  }
}
