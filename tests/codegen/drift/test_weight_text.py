"""What is written about weights, in all the forms that were met."""

from __future__ import annotations

import pytest

from codegen.drift.cost import written
from codegen.drift.weight_text import Unreadable, is_rate, read

PARAMS = ["symbol", "symbols", "limit", "orderId", "pair", "asset", "sideEffectType", "commission"]
LIMITS = """Adjusted based on the limit:

| Limit | Weight |
|:---:|:---:|
| 5, 10, 20 | 2 |
| [21,100) | 5 |
| 100\N{EN DASH}500 | 10 |
| > 500 | 20 |
"""
LIMITS_READ = (
    "2 when limit 5..5, 2 when limit 10..10, 2 when limit 20..20, 5 when limit 21..99, "
    "10 when limit 100..500, 20 when limit 501.."
)
SPANS = """<table>
<tr><th>Parameter</th><th>Symbols Provided</th><th>Weight</th></tr>
<tr><td rowspan="2">symbol</td><td>1</td><td>2</td></tr>
<tr><td>symbol parameter is omitted</td><td>80</td></tr>
<tr><td rowspan="2">symbols</td><td>1-20</td><td>2</td></tr>
<tr><td>21 or more</td><td>40</td></tr>
</table>"""


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("5", "5"),
        ("**0**\n\nshare 500/5min/IP rate limit with `GET /x`", "0"),
        ("share 500/5min/IP rate limit with GET /x", "0"),
        ("50(IP)\n360/hour, 500/day", "50 (ip)"),
        ("18000(UID) (10 requests per second)", "18000 (account)"),
        ("3000, 1 times/min per IP", "3000"),
        ("null", ""),
        (
            "**1** for a single symbol; **40** when the symbol parameter is omitted",
            "1 when symbol present, 40",
        ),
        ("1 for a single symbol, 40 for mutltiple symbols", "1 when symbol present, 40"),
        ("**20** with symbol, **50** without symbol", "20 when symbol present, 50"),
        ("- 20 with `symbol`\n- 40 with `pair`", "20 when symbol present, 40 when pair present"),
        ("- 1 if `asset` is sent\n- 50 if `asset` is not sent", "1 when asset present, 50"),
        ("1 if send asset or 50 if not send asset", "1 when asset present, 50"),
        ("20 with symbol (after CM migration: **5** flat)", "5"),
        (
            "6(UID) or 1500(UID) when sideEffectType is A_BUY or B_BUY",
            "1500 when sideEffectType A_BUY/B_BUY, 6 (account)",
        ),
        (
            "4 for each requested <tt>symbol</tt>. <br/> It will cap at 200 when there are more.",
            "4 per symbols up to 200 when symbols present, 4",
        ),
        (
            LIMITS,
            LIMITS_READ,
        ),
        (
            SPANS,
            "2 when symbol present, 2 when symbols 1..20, 40 when symbols 21.., 80",
        ),
        (
            "|Condition|Weight|\n|---|---|\n|Without `orderId`|20|\n|With `orderId`|5|",
            "5 when orderId present, 20",
        ),
        (
            "Call|Weight\n---|---\n`symbol`|2\n`symbols`|2 for each `symbol`, capped at 40\nNone|40",
            "2 when symbol present, 2 per symbols up to 40 when symbols present, 40",
        ),
        (
            "| Symbols | Weight |\n|:--:|:--:|\n| 1-50 | 4 per symbol |\n| 51-100 | 200 |",
            "4 when symbol present, 4 per symbols when symbols 1..50, 200 when symbols 51..100",
        ),
    ],
)
def test_weight(text: str, weight: str) -> None:
    assert written(read(text, PARAMS).weights) == weight


def test_orders_stand_beside_the_weight() -> None:
    text = "5 on 10s order rate limit(X-10S);\n1 on 1min order rate limit(X-1M);\n5 on IP rate limit(x-1m);"
    found = read(text, PARAMS)
    assert (written(found.weights), found.orders) == ("5", {"10s": 5, "1m": 1})


def test_a_rate_of_requests_is_no_weight() -> None:
    assert is_rate("1/3s per account")
    assert not is_rate("3")


@pytest.mark.parametrize(
    "text",
    ["as ever", "5 in the morning", "2 for moons; 4 for stars", "|Moon|Weight|\n|---|---|\n|full|7|"],
)
def test_what_is_not_understood_is_said(text: str) -> None:
    with pytest.raises(Unreadable):
        read(text, PARAMS)
