"""Compute every published index and its margin again: python recompute.py satisfaction.json"""

import json
import math
import sys
from fractions import Fraction
from pathlib import Path
from statistics import NormalDist

for r in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["data"]:
    k, s, n, users, d = len(r["elements"]), r["scale"], r["n"], r["population"], r["days"]
    total = sum(element["sum"] for element in r["elements"])
    index = (20_000 * total + s * k * n) // (2 * s * k * n)  # hundredths, half-up
    pairs = [(u, v) for u in range(k) for v in range(u, k)]
    squares = sum(p if u == v else 2 * p for p, (u, v) in zip(r["products"], pairs, strict=True))
    mean, days, x, f = Fraction(total, n), d["days"], NormalDist().inv_cdf(0.975), n - 1
    variance = (squares - mean * total) / (n * f)
    if days > 1:  # answers of one day resemble each other
        spread = d["totals_squared"] - 2 * mean * d["products"] + mean**2 * d["counts_squared"]
        variance = max(variance, Fraction(days, days - 1) * spread / n**2)
    unseen = 1 - Fraction(n, users) if users and users >= n else 1
    t = x + (x**3 + x) / 4 / f + (5 * x**5 + 16 * x**3 + 3 * x) / 96 / f**2
    t += (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / 384 / f**3
    low, odds = 100 / s, (mean - k) / (s * k - mean)  # of the share of the scale that is reached
    wide = t * math.sqrt(variance * unseen) * (odds + 1) ** 2 / odds / (s * k - k)
    lower, upper = (low + (100 - low) / (1 + math.exp(e) / odds) for e in (wide, -wide))
    margin = max(index - math.floor(100 * lower), math.ceil(100 * upper) - index)
    print(r["unit_id"], r["label"], index / 100, margin / 100)  # noqa: T201 - its whole purpose
