import type { Criterion } from "../api/types";

/** Weights by criterion as the sliders have them, from 0 to 100; they count in proportion to their sum. */
export type Weights = Record<string, number>;

export const mostWeight = 100;

export function publishedWeights(criteria: Criterion[]): Weights {
  return Object.fromEntries(criteria.map(({ id, weight }) => [id, Math.round(1000 * weight) / 10]));
}

/** The share that a criterion has in all, from 0 to 1; 0 where nothing counts. */
export function shareOf(weights: Weights, criterion: string): number {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return sum === 0 ? 0 : (weights[criterion] ?? 0) / sum;
}

/** At least one criterion has to count, or there is nothing to rank by. */
export function canRank(weights: Weights): boolean {
  return Object.values(weights).some((weight) => weight > 0);
}
