# The work of the ranking benchmarks with the package smaa (rsmaa). Prints a name and milliseconds
# a line. The first argument is the folder of an R library that holds the package.
folder <- commandArgs(trailingOnly = TRUE)[1]
.libPaths(c(folder, .libPaths()))
suppressMessages(library(smaa))

draws <- 10000
set.seed(1)

weights <- function(n) {
  drawn <- matrix(rexp(draws * n), nrow = draws)
  drawn / rowSums(drawn)
}

# One table of values, the same in every draw.
repeated <- function(m, n) {
  array(rep(runif(m * n), each = draws), dim = c(draws, m, n))
}

report <- function(name, work, rounds) {
  took <- replicate(rounds, system.time(work())[["elapsed"]])
  cat(name, round(1000 * median(took), 1), "\n")
}

hundred <- repeated(100, 8)
report("acceptability", function() {
  pref <- weights(8)
  smaa(hundred, pref)
}, 3)
report("pairwise", function() {
  pref <- weights(8)
  ranks <- smaa.ranks(smaa.values(hundred, pref))
  list(smaa.ra(ranks), smaa.cw(ranks, pref), smaa.pwi(ranks))
}, 3)
report("confidence", function() {
  pref <- weights(8)
  means <- rep(runif(100 * 8), each = draws)
  meas <- array(rnorm(length(means), means, 0.05), dim = c(draws, 100, 8))
  cw <- smaa(meas, pref)$cw
  cw[is.na(cw)] <- 1 / 8
  smaa.cf(meas, cw)
}, 1)
rm(hundred)
thousand <- repeated(1000, 8)
report("thousand", function() {
  pref <- weights(8)
  smaa.ra(smaa.ranks(smaa.values(thousand, pref)))
}, 1)
