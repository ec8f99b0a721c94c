package org.xenotime.ranking.asof;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xenotime.ranking.basket.PriceDeck;
import org.xenotime.ranking.input.Inputs;
import org.xenotime.ranking.input.Moment;
import org.xenotime.ranking.kept.RankingInputs;
import org.xenotime.ranking.measure.SourcedDeck;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.odds.Odds;
import org.xenotime.ranking.snapshot.Competition;
import org.xenotime.ranking.snapshot.Outcome;

/** Ranks what was known then by the newest version of a methodology. */
@ApplicationScoped
public class RankThen {

  private static final String NO_EDITION = "no-edition";

  private final Inputs inputs;
  private final Methodologies methodologies;

  RankThen(Inputs inputs, Methodologies methodologies) {
    this.inputs = inputs;
    this.methodologies = methodologies;
  }

  /**
   * Finds the inputs without reading them.
   *
   * @return empty where nothing was known yet
   */
  @Transactional
  public Optional<Then> find(
      Methodology methodology, Optional<LocalDate> on, Optional<Instant> knownAt) {
    return inputs
        .moment(knownAt)
        .map(
            moment ->
                new Then(
                    methodology.id(),
                    methodology.version(),
                    moment.generation(),
                    moment.revision(),
                    moment.recordedAt(),
                    on.orElseGet(moment::day)));
  }

  @Transactional
  @CacheResult(cacheName = "earlier-rankings")
  public EarlierRanking rank(Then then) {
    var known =
        inputs.at(new Moment(then.generation(), then.revision(), then.recordedAt()), then.on());
    var prices =
        known
            .deck()
            .orElseGet(
                () ->
                    new SourcedDeck(
                        new PriceDeck(NO_EDITION, then.on().getYear(), Map.of()), null));
    var all =
        RankingInputs.now(
            RankingInputs.methodology(methodologies.require(then.methodology(), then.version())),
            RankingInputs.prices(prices),
            RankingInputs.deposits(known.deposits()));
    var odds = Odds.of(Competition.field(all), all.seed());
    var outcome = Outcome.of(all).with(odds);
    return new EarlierRanking(
        then,
        all.identity(),
        known.deck().map(deck -> deck.prices().edition()).orElse(null),
        prices.prices().year(),
        odds.model(),
        outcome.ranked(),
        outcome.unranked().size());
  }
}
