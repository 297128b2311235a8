"""How unlikely a number is: tails of the distributions that tests for invented answers need.

Floating point throughout: these are judgements about chance, never part of an index.
"""

from math import exp, lgamma, log, log1p

TINY = 1e-300
CLOSE = 1e-12
MOST_STEPS = 500


def student(t: float, freedom: float) -> float:
    """P(T ≥ t) of Student's distribution with `freedom` > 0."""
    half = beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
    return half if t >= 0 else 1 - half


def fisher(ratio: float, above: float, below: float) -> float:
    """P(F ≥ ratio) with `above` and `below` degrees of freedom."""
    if ratio <= 0:
        return 1.0
    return beta(below / (below + above * ratio), below / 2, above / 2)


def poisson_like(count: int, mean: float, dispersion: float) -> float:
    """P(X ≥ count) of a count with this mean > 0 and variance dispersion · mean (> mean).

    The negative binomial: a Poisson count whose rate varies by a gamma distribution.
    """
    if count <= 0:
        return 1.0
    size = mean / (dispersion - 1)
    return beta(1 - 1 / dispersion, count, size)


def beta_binomial(count: int, n: int, a: float, b: float) -> float:
    """P(X ≥ count) of n trials whose probability is Beta(a, b) distributed."""
    if count <= 0:
        return 1.0
    term = exp(
        lgamma(n + 1) - lgamma(count + 1) - lgamma(n - count + 1)
        + lgamma(count + a) + lgamma(n - count + b) - lgamma(n + a + b)
        + lgamma(a + b) - lgamma(a) - lgamma(b)
    )  # fmt: skip
    total = 0.0
    for k in range(count, n + 1):
        total += term
        if k == n or (term < total * CLOSE and k * (a + b) > n * a):
            break
        term *= (n - k) * (k + a) / ((k + 1) * (n - k - 1 + b))
    return min(1.0, total)


def both(one: float, other: float) -> float:
    """P of two independent findings together, by Fisher's method."""
    product = max(one * other, TINY)
    return min(1.0, product * (1 - log(product)))


def beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I(x; a, b) for a, b > 0."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return min(1.0, front * _fraction(x, a, b) / a)
    return max(0.0, 1 - front * _fraction(1 - x, b, a) / b)


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    c, d = 1.0, 1 / _apart(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, MOST_STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / _apart(1 + even * d)
        c = _apart(1 + even / c)
        value *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / _apart(1 + odd * d)
        c = _apart(1 + odd / c)
        step = d * c
        value *= step
        if abs(step - 1) < CLOSE:
            break
    return value


def _apart(value: float) -> float:
    """`value`, kept away from zero."""
    return value if abs(value) > TINY else TINY
