# What R makes of a compound Poisson distribution with lognormal severities, and how long it takes for
# one exposure over a million years. How to run it is in README.md.
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20190626)

rate <- 3.2
mean_log <- 11
sd_log <- 1.2
years <- 1e6
shares <- c(0.5, 0.9, 0.95, 0.99)

# One year after another, as an analyst would first write it, and all actions at once.
year_by_year <- function() {
  actions <- rpois(years, rate)
  vapply(actions, function(count) sum(rlnorm(count, mean_log, sd_log)), 0)
}
all_at_once <- function() {
  actions <- rpois(years, rate)
  sizes <- rlnorm(sum(actions), mean_log, sd_log)
  last <- cumsum(actions)
  reached <- c(0, cumsum(sizes))
  reached[last + 1] - reached[last - actions + 1]
}

# Processor seconds of this process: the least of three runs.
seconds <- function(run) min(vapply(1:3, function(each) sum(system.time(run())[1:2]), 0))
year_by_year_seconds <- seconds(year_by_year)
all_at_once_seconds <- seconds(all_at_once)

# Quantiles of twenty simulations of a million years: their mean, and how sure it is.
runs <- replicate(20, quantile(all_at_once(), shares, names = FALSE, type = 1))
quantiles <- rowMeans(runs)
errors <- apply(runs, 1, sd) / sqrt(ncol(runs))

first <- exp(mean_log + sd_log^2 / 2)
second <- exp(2 * mean_log + 2 * sd_log^2)

number <- function(x) sprintf("%.17g", x)
numbers <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
fields <- c(
  R = paste0('"', R.version$major, ".", R.version$minor, '"'),
  rate = number(rate),
  meanLog = number(mean_log),
  sdLog = number(sd_log),
  years = number(years),
  mean = number(rate * first),
  standardDeviation = number(sqrt(rate * second)),
  shares = numbers(shares),
  quantiles = numbers(quantiles),
  quantileErrors = numbers(errors),
  secondsYearByYear = number(year_by_year_seconds),
  secondsAllAtOnce = number(all_at_once_seconds)
)
cat("{", paste0('"', names(fields), '":', fields, collapse = ",\n"), "}\n")
