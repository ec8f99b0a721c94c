"""The work of the ranking benchmarks as one would write it with NumPy.

Prints a name and milliseconds a line: the median of some rounds. Everything is counted that
UncertaintyBenchmark counts, the draws included.
"""

import statistics
import sys
import time

import numpy as np

DRAWS = 10_000
CRITERIA = 8


def weights(random, draws, criteria):
    drawn = random.standard_exponential((draws, criteria))
    return drawn / drawn.sum(axis=1, keepdims=True)


def ranked(scores):
    """Ranks from 0 by row, the highest score first."""
    order = np.argsort(-scores, axis=1)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(scores.shape[1])[None, :], axis=1)
    return ranks


def acceptability_of(ranks):
    draws, alternatives = ranks.shape
    places = ranks + np.arange(alternatives)[None, :] * alternatives
    counts = np.bincount(places.ravel(), minlength=alternatives**2)
    return counts.reshape(alternatives, alternatives) / draws


def central_weights_of(ranks, drawn):
    first = (ranks == 0).astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        return (first.T @ drawn) / first.sum(axis=0)[:, None]


def acceptability(random, values):
    drawn = weights(random, DRAWS, values.shape[1])
    ranks = ranked(drawn @ values.T)
    return acceptability_of(ranks), central_weights_of(ranks, drawn), ranks


def pairwise(random, values):
    _, _, ranks = acceptability(random, values)
    return np.stack([(ranks[:, [i]] < ranks).mean(axis=0) for i in range(ranks.shape[1])])


def confidence(random, means):
    drawn = weights(random, DRAWS, means.shape[1])
    measured = random.normal(means, 0.05, (DRAWS, *means.shape))
    ranks = ranked(np.einsum("dac,dc->da", measured, drawn))
    central = np.nan_to_num(central_weights_of(ranks, drawn))
    measured = random.normal(means, 0.05, (DRAWS, *means.shape))
    firsts = np.zeros(len(means))
    for draw in measured:
        scores = draw @ central.T
        firsts += np.diagonal(scores) >= scores.max(axis=0)
    return firsts / DRAWS


def thousand(random, values):
    drawn = weights(random, DRAWS, values.shape[1])
    return acceptability_of(ranked(drawn @ values.T))


def sobol(random, values, runs=600):
    alternatives, criteria = values.shape
    one = random.standard_exponential((runs, criteria))
    other = random.standard_exponential((runs, criteria))

    def rank(drawn):
        return ranked((drawn / drawn.sum(axis=1, keepdims=True)) @ values.T).astype(float)

    of_one, of_other = rank(one), rank(other)
    variance = np.concatenate([of_one, of_other]).var(axis=0)
    resamples = random.integers(0, runs, (200, runs))
    times = np.stack([np.bincount(taken, minlength=runs) for taken in resamples]) / runs
    for criterion in range(criteria):
        mixed = one.copy()
        mixed[:, criterion] = other[:, criterion]
        of_mixed = rank(mixed)
        kept, changed = (of_other - of_mixed) ** 2 / 2, (of_one - of_mixed) ** 2 / 2
        first, total = 1 - kept.mean(axis=0) / variance, changed.mean(axis=0) / variance
        errors = (times @ kept).std(axis=0), (times @ changed).std(axis=0)
    return first, total, errors


def main():
    random = np.random.default_rng(1)
    table = random.random((1000, CRITERIA))
    indicators = random.random((51, 49))
    for work, values, rounds in (
        (acceptability, table[:100], 5),
        (pairwise, table[:100], 5),
        (confidence, table[:100], 3),
        (thousand, table, 3),
        (sobol, indicators, 3),
    ):
        took = []
        for _ in range(rounds):
            begun = time.perf_counter()
            work(random, values)
            took.append(1000 * (time.perf_counter() - begun))
        print(work.__name__, f"{statistics.median(took):.1f}")
        sys.stdout.flush()


main()
