# What R's survival package says of the data sets that survival.test.ts beside this file reads.
# How to run it is in README.md.
suppressPackageStartupMessages(library(survival))
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20190626)

# ---- writing JSON (base R has no writer); NA and NaN become null ----
number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
numbers <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
text <- function(x) paste0('"', x, '"')
object <- function(x) paste0("{", paste0(text(names(x)), ":", unlist(x), collapse = ","), "}")
array_of <- function(x) paste0("[", paste(unlist(x), collapse = ",\n"), "]")

# ---- cases to counts: the binning, done here independently of the app ----
# A case has an age in hours, an outcome (0: still open), and a weight: so many cases alike.
cases <- function(age, outcome, weight = 1) data.frame(age, outcome, weight)

curve_edges <- c(1:48, seq(54, 336, 6))

describe <- function(name, edges, data, outcomes, confidence = 0.95, weighted = FALSE) {
  last <- length(edges)
  bin <- pmax(1, findInterval(data$age, edges, left.open = TRUE) + 1)
  past <- bin > last
  bin[past] <- last
  outcome <- ifelse(past, 0, data$outcome)
  count <- function(chosen) as.vector(tapply(data$weight * chosen, factor(bin, seq_len(last)), sum, default = 0))
  columns <- lapply(seq_along(outcomes), function(each) numbers(count(outcome == each)))
  names(columns) <- outcomes

  # Weights that stand for cases alike: the Kaplan-Meier fit may take them as weights, the fit for
  # several states would take each row as one case, so there every case gets a row of its own.
  row <- rep(seq_along(bin), data$weight)
  single <- Surv(edges[bin[row]], outcome[row] > 0)
  km <- if (weighted) {
    survfit(Surv(edges[bin], outcome > 0) ~ 1, weights = data$weight, conf.type = "log-log", conf.int = confidence)
  } else survfit(single ~ 1, conf.type = "log-log", conf.int = confidence)
  at <- summary(km, times = edges, extend = TRUE)
  quantiles <- quantile(km, c(0.25, 0.5, 0.75, 0.9))

  several <- Surv(edges[bin[row]], factor(outcome[row], 0:length(outcomes), c("open", outcomes)))
  aj <- survfit(several ~ 1, conf.int = confidence)
  at_aj <- summary(aj, times = edges, extend = TRUE)
  states <- aj$states
  incidence <- lapply(outcomes, function(each) {
    state <- match(each, states)
    object(list(
      incidence = numbers(at_aj$pstate[, state]),
      standardError = numbers(at_aj$std.err[, state]),
      lower = numbers(at_aj$lower[, state]),
      upper = numbers(at_aj$upper[, state])
    ))
  })
  names(incidence) <- outcomes

  object(list(
    name = text(name),
    confidence = number(confidence),
    edgesHours = numbers(edges),
    decidedByOutcome = object(columns),
    censored = numbers(count(outcome == 0)),
    kaplanMeier = object(list(
      atRisk = numbers(at$n.risk),
      survival = numbers(at$surv),
      standardError = numbers(at$std.err),
      lower = numbers(at$lower),
      upper = numbers(at$upper)
    )),
    aalenJohansen = object(incidence),
    quantiles = object(list(
      probability = numbers(c(0.25, 0.5, 0.75, 0.9)),
      hours = numbers(quantiles$quantile),
      lower = numbers(quantiles$lower),
      upper = numbers(quantiles$upper)
    ))
  ))
}

one <- "removed"
two <- c("removed", "rejected")
three <- c("removed", "restricted", "rejected")
four <- c("removed", "restricted", "rejected", "withdrawn")

# Decisions after log-normal times, seen for up to a uniform time, as in a log of 30 days.
invented <- function(n, outcomes, shares, middle = 10, spread = 1.2, seen = 720) {
  time <- rlnorm(n, log(middle), spread)
  observed <- runif(n, 0, seen)
  outcome <- sample(seq_len(outcomes), n, TRUE, shares)
  cases(round(pmin(time, observed) * 3600) / 3600, ifelse(time <= observed, outcome, 0))
}

sets <- list(
  describe("the worked example", c(24, 48), cases(c(24, 48, 24, 48, 24, 48), c(1, 1, 2, 2, 0, 0), c(3, 1, 1, 1, 1, 3)), two),
  describe("ties", c(1, 2, 3, 4), cases(rep(1:4, each = 6), rep(c(1, 1, 1, 2, 0, 0), 4)), two),
  describe("all open", c(6, 12, 24), cases(c(5, 6, 7, 12, 20, 24), 0), two),
  describe("one decided among many open", c(6, 12, 24), cases(c(5, 6, 7, 12, 20, 24), c(0, 0, 1, 0, 0, 0)), two),
  describe("one case, decided", c(6, 12, 24), cases(7, 1), one),
  describe("one case, open", c(6, 12, 24), cases(7, 0), one),
  describe("all decided, one outcome", 1:8, cases(1:8, 1), one),
  describe("all decided, four outcomes", 1:12, cases(1:12, rep(1:4, 3)), four),
  describe("all decided at one age", c(1, 2, 3), cases(rep(2, 9), rep(1:3, 3)), three),
  describe("decided at age 0", c(0, 1, 2, 3), cases(c(0, 0, 0.5, 1, 2, 3, 3), c(1, 2, 1, 0, 2, 1, 0)), two),
  describe("age 0 within the first hour", c(1, 2, 3), cases(c(0, 0, 0.5, 1, 2, 3, 3), c(1, 2, 1, 0, 2, 1, 0)), two),
  describe("only open cases at age 0", c(0, 1, 2), cases(c(0, 0, 1, 2, 2), c(0, 0, 1, 2, 0)), two),
  describe("nothing in the first hours", 1:8, cases(c(3, 3, 4, 5, 6, 7), c(1, 2, 0, 1, 0, 2)), two),
  describe("nothing in the last hours", 1:12, cases(c(1, 2, 2, 3, 4), c(1, 2, 0, 1, 0)), two),
  describe("all over before the last hours", 1:12, cases(c(1, 2, 2, 3, 4), c(1, 2, 0, 1, 1)), two),
  describe("ages past the last edge", c(6, 12, 24), cases(c(1, 6, 7, 12, 24, 25, 60, 400), c(1, 2, 1, 0, 1, 1, 2, 0)), two),
  describe("decided and open at one edge", c(24, 48, 72), cases(rep(c(24, 48, 72), each = 4), rep(c(1, 1, 0, 0), 3)), one),
  describe("exactly a half for a while", c(1, 2, 3, 4), cases(1:4, 1), one),
  describe("exactly a half to the end", 1:6, cases(c(1, 2, 3, 4, 4, 5), c(1, 1, 1, 0, 0, 0)), one),
  describe("an outcome that never occurs", 1:5, cases(c(1, 2, 3, 4, 5), c(1, 2, 0, 1, 2)), three),
  describe("an outcome only at the last edge", 1:5, cases(c(1, 2, 3, 4, 5, 5), c(1, 1, 0, 1, 2, 0)), two),
  describe("quarters of an hour", seq(0.25, 3, 0.25), cases(c(0.1, 0.25, 0.3, 0.8, 1.1, 1.5, 2.2, 2.9), c(1, 2, 1, 0, 1, 0, 2, 1)), two),
  describe("one edge", 24, cases(c(1, 5, 24, 25, 30), c(1, 2, 0, 0, 1)), two),
  describe("weights", c(6, 12, 24, 48), cases(c(6, 12, 12, 24, 48, 48), c(1, 2, 0, 1, 2, 0), c(3, 1, 2, 2, 40, 7)), two, weighted = TRUE),
  describe("large weights", c(6, 12, 24, 48), cases(c(6, 12, 12, 24, 48, 48), c(1, 2, 0, 1, 2, 0), c(3000, 1, 200, 1700, 40, 9)), two, weighted = TRUE),
  describe("nearly all within the first hour", c(1, 24, 48), cases(c(1, 24, 48), c(1, 2, 0), c(9998, 1, 1)), two),
  describe("99 %", c(1, 2, 4, 8, 16, 32), invented(60, 2, c(0.7, 0.3)), two, confidence = 0.99),
  describe("80 %", c(1, 2, 4, 8, 16, 32), invented(60, 2, c(0.7, 0.3)), two, confidence = 0.8),
  describe("500 cases, three outcomes", curve_edges, invented(500, 3, c(0.6, 0.1, 0.3)), three),
  describe("2,000 cases, four outcomes, many open", curve_edges, invented(2000, 4, c(0.5, 0.1, 0.3, 0.1), middle = 60, seen = 200), four),
  describe("20,000 cases with rare outcomes", curve_edges, invented(20000, 4, c(0.989, 0.01, 5e-4, 5e-4)), four),
  describe("100,000 cases, four outcomes", curve_edges, invented(1e5, 4, c(0.55, 0.1, 0.3, 0.05)), four),
  describe("100,000 cases, many open", curve_edges, invented(1e5, 3, c(0.6, 0.1, 0.3), middle = 100, spread = 2, seen = 400), three)
)
drawn <- lapply(1:24, function(each) {
  n <- sample(2:60, 1)
  edges <- sort(sample(1:40, sample(2:12, 1)))
  outcomes <- list(one, two, three, four)[[sample(4, 1)]]
  data <- cases(sample(0:45, n, TRUE), sample(0:length(outcomes), n, TRUE))
  describe(paste("drawn", each), edges, data, outcomes, confidence = sample(c(0.9, 0.95, 0.99), 1))
})

# ---- the difference of two shares: Newcombe's method 10 and the level at which it touches 0 ----
wilson <- function(x, n, z) {
  p <- x / n
  ((p + z^2 / (2 * n)) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
}
newcombe <- function(a, n, b, m, z) {
  first <- wilson(a, n, z)
  second <- wilson(b, m, z)
  d <- a / n - b / m
  c(d - sqrt((a / n - first[1])^2 + (second[2] - b / m)^2), d + sqrt((first[2] - a / n)^2 + (b / m - second[1])^2))
}
difference <- function(a, n, b, m) {
  side <- if (a / n > b / m) 1 else 2
  touching <- uniroot(function(z) newcombe(a, n, b, m, z)[side], c(1e-9, 37), tol = 1e-15)$root
  limits <- newcombe(a, n, b, m, qnorm(0.975))
  numbers(c(a, n, b, m, a / n - b / m, limits, 2 * pnorm(-touching)))
}
shares <- list(
  difference(56, 70, 48, 80), difference(912, 1000, 920, 1000), difference(10, 10, 0, 20),
  difference(9, 10, 3, 10), difference(6, 7, 2, 7), difference(5, 56, 0, 29),
  difference(88213, 100000, 87310, 100000), difference(1, 3, 4000, 5000)
)
table <- c(0.01, 0.04, 0.03, 0.005, 0.5, 0.04, 1, 2e-7)

cat(object(list(
  madeBy = text(paste0(R.version.string, ", survival ", packageVersion("survival"))),
  sets = array_of(c(sets, drawn)),
  shareDifferences = array_of(shares),
  normalQuantiles = array_of(lapply(c(1e-300, 1e-10, 0.001, 0.05, 0.2, 0.5, 0.6, 0.9, 0.975, 0.995, 1 - 1e-9), function(p) numbers(c(p, qnorm(p))))),
  holm = object(list(pValues = numbers(table), adjusted = numbers(p.adjust(table, "holm"))))
)), "\n")
