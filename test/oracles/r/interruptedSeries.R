# What R's nlme package says of interrupted time series, and R itself of the t and F distributions; read
# by interruptedSeries.test.ts beside this file. How to run it is in README.md.
suppressPackageStartupMessages(library(nlme))
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20190626)

# ---- writing JSON (base R has no writer) ----
number <- function(x) ifelse(is.infinite(x), "null", sprintf("%.17g", x))
numbers <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
text <- function(x) paste0('"', x, '"')
object <- function(x) paste0("{", paste0(text(names(x)), ":", unlist(x), collapse = ","), "}")
array_of <- function(x) paste0("[", paste(unlist(x), collapse = ",\n"), "]")

# ---- a series: two lines, errors that remember, weights as numbers of cases ----
drawn <- function(before, after, phi, level, slope, weighted) {
  n <- before + after
  t <- seq_len(n) - 1
  error <- numeric(n)
  error[1] <- rnorm(1)
  for (i in seq_len(n)[-1]) error[i] <- phi * error[i - 1] + sqrt(1 - phi^2) * rnorm(1)
  weight <- if (weighted) 20 + rpois(n, 30 + t) else rep(1, n)
  step <- as.numeric(t >= before)
  spread <- if (weighted) 0.5 / sqrt(weight) else 0.05
  y <- 0.4 + 0.001 * t + level * step + slope * (t - before) * step + spread * error
  data.frame(t, y, weight, step, since = (t - before) * step)
}

describe <- function(name, before, after, phi, weighted = FALSE, missing = integer(0), level = 0.15, slope = 0.003) {
  all <- drawn(before, after, phi, level, slope, weighted)
  data <- if (length(missing)) all[-missing, ] else all
  fit <- gls(y ~ t + step + since,
    data = data, method = "REML", correlation = corAR1(form = ~t),
    weights = if (weighted) varFixed(~ I(1 / weight)) else NULL
  )
  table <- summary(fit)$tTable
  limits <- intervals(fit, which = "coef")$coef
  joint <- anova(fit, L = rbind(c(0, 0, 1, 0), c(0, 0, 0, 1)))
  weight <- all$weight
  weight[missing] <- 0
  object(list(
    name = text(name), before = before, values = numbers(all$y), weights = numbers(weight),
    phi = number(coef(fit$modelStruct$corStruct, unconstrained = FALSE)), sigma = number(fit$sigma),
    coefficients = numbers(table[, "Value"]), standardErrors = numbers(table[, "Std.Error"]),
    t = numbers(table[, "t-value"]), pValues = numbers(table[, "p-value"]),
    lower = numbers(limits[, "lower"]), upper = numbers(limits[, "upper"]),
    f = number(joint$`F-value`), fPValue = number(joint$`p-value`)
  ))
}

series <- list(
  describe("53 and 60 months alike, phi 0.3", 53, 60, 0.3),
  describe("53 and 60 months weighted, phi 0.3", 53, 60, 0.3, weighted = TRUE),
  describe("53 and 60 months weighted, phi 0", 53, 60, 0, weighted = TRUE),
  describe("53 and 60 months alike, phi -0.3", 53, 60, -0.3),
  describe("53 and 60 months weighted, phi -0.3, no change", 53, 60, -0.3, weighted = TRUE, level = 0, slope = 0),
  describe("53 and 60 months weighted, phi 0.7", 53, 60, 0.7, weighted = TRUE),
  describe("24 and 24 months alike, phi 0.5", 24, 24, 0.5),
  describe("24 and 24 months weighted, phi 0.2", 24, 24, 0.2, weighted = TRUE),
  describe("36 and 12 months weighted, phi 0.4", 36, 12, 0.4, weighted = TRUE),
  describe("12 and 12 months alike, phi 0", 12, 12, 0),
  describe("240 and 120 months weighted, phi 0.6", 240, 120, 0.6, weighted = TRUE),
  describe("53 and 60 months weighted, 14 without a value, phi 0.5", 53, 60, 0.5, weighted = TRUE, missing = c(1, 7, 8, 20, 40:44, 53, 54, 80, 81, 113)),
  describe("30 and 30 months alike, 9 without a value, phi -0.4", 30, 30, -0.4, missing = c(5, 12, 13, 31, 32, 33, 45, 46, 59))
)

grid <- function(...) as.list(as.data.frame(t(expand.grid(...))))
degrees <- c(1, 2, 3.5, 8, 20, 44, 109, 1000)
cat(object(list(
  madeBy = text(paste0(R.version.string, ", nlme ", packageVersion("nlme"))),
  series = array_of(series),
  t = array_of(lapply(grid(c(0, 0.01, 0.5, 1, 1.96, 4, 12, 60), degrees), function(at) numbers(c(at, 2 * pt(-at[1], at[2]))))),
  tQuantiles = array_of(lapply(grid(c(1e-10, 0.001, 0.025, 0.3, 0.5, 0.55, 0.975, 0.9995), degrees), function(at) numbers(c(at, qt(at[1], at[2]))))),
  f = array_of(lapply(grid(c(0, 0.01, 0.7, 1, 3.08, 12, 80), c(1, 2, 5), degrees), function(at) numbers(c(at, pf(at[1], at[2], at[3], lower.tail = FALSE))))),
  fWith2 = array_of(lapply(grid(c(1e-6, 0.01, 0.05, 0.5, 1), degrees), function(at) numbers(c(at, qf(at[1], 2, at[2], lower.tail = FALSE))))),
  noncentralF = array_of(lapply(grid(c(0.5, 3.08, 6), c(1, 2), c(8, 44, 109), c(0, 0.3, 4, 10, 40)), function(at) numbers(c(at, pf(at[1], at[2], at[3], at[4], lower.tail = FALSE)))))
)), "\n")
