package org.xenotime.ranking.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.SourcedDeck;

/**
 * Whole inputs of one moment, as they were on one day of the world.
 *
 * @param generation of the feed: a deposits-service that lost its data begins another
 * @param revision up to and including which everything is in it
 * @param recordedAt when that revision was committed at deposits-service
 * @param on the day that the facts are of
 * @param deposits by id
 * @param deck empty where no prices were known
 */
public record InputSet(
    int generation,
    long revision,
    Instant recordedAt,
    LocalDate on,
    List<DepositFacts> deposits,
    Optional<SourcedDeck> deck) {}
