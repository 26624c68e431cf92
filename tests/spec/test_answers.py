"""The answers that Binance's pages show fit our types: no unknown key, and every required one is there.

``BINANCE_SPOT_DOCS`` names a folder with those pages (a checkout of Binance's Spot documentation), or they
are in ``shared/spot-docs`` beside the repository; without them these tests are skipped. What does not fit
is explained here; an explanation that is needed no longer fails.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from binance_sdk.descriptors import Route
from codegen import model
from tests.spec.deviation import unexplained, unused
from tests.spec.skeleton import PAGES, answers, collect, skeleton
from tests.spec.spot import SPOT, Json, answer, plain, strange

ACK: Final = "ACK, the shortest form: the summary of the type says what is left out."
PENDING: Final = "A pending order has no quantity before the working one is filled: the summary says so."
ABBREVIATED: Final = "The example is abbreviated; others of the same call show the field."
UNFILLED: Final = "The array holds an empty object where the page puts a comment."
LEFT_OUT: Final = (
    *("price", "origQty", "executedQty", "origQuoteOrderQty", "cummulativeQuoteQty", "status", "timeInForce"),
    *("type", "side", "workingTime", "selfTradePreventionMode"),
)
REVIEWED: Final[Mapping[str, tuple[model.Deviation, ...]]] = {
    "get_exchange_info": (model.Deviation(field="rest.response.rateLimits*", reason=UNFILLED),),
    "create_order": tuple(model.Deviation(field=f"response.{key}", reason=ACK) for key in LEFT_OUT),
    "create_opo": (model.Deviation(field="response.orderReports*.origQty", reason=PENDING),),
    "create_opoco": (model.Deviation(field="response.orderReports*.origQty", reason=PENDING),),
    "cancel_oco": (
        model.Deviation(field="ws_api.response.orderReports*.origClientOrderId", reason=ABBREVIATED),
    ),
    "cancel_replace_order": (
        model.Deviation(field="ws_api.response.newOrderResponse.workingTime", reason=ABBREVIATED),
    ),
}
"""By method: what the pages show and we do not promise, or the other way round."""
GENERAL: Final = frozenset(
    f"web-socket-api.md#{section}"
    for section in (
        "how-to-interpret-rate-limits",
        "how-to-showhide-rate-limit-information",
        "ip-limits",
        "response-format",
        "unfilled-order-count",
    )
)
"""Sections with answers that are about no call of their own."""


PAGES_AT: Final = Path(
    os.environ.get("BINANCE_SPOT_DOCS") or Path(__file__).parents[3] / "shared" / "spot-docs"
)
needs_pages = pytest.mark.skipif(not (PAGES_AT / PAGES[0]).exists(), reason=f"no {PAGES_AT / PAGES[0]}")


@cache
def documented() -> Mapping[str, list[Json]]:
    """Answers by page and anchor."""
    return collect(PAGES_AT)


def sections(operation: model.Operation) -> Iterator[tuple[Route, str]]:
    """Where the pages of the product show an operation."""
    if operation.rest and operation.docs.page:
        yield "rest", operation.docs.page
    if operation.ws_api and operation.docs.ws_page and operation.docs.ws_page.startswith(PAGES[1]):
        yield "ws_api", operation.docs.ws_page


@needs_pages
@pytest.mark.parametrize("name", SPOT.operations)
def test_operation(name: str) -> None:
    operation, reviewed = SPOT.operations[name], REVIEWED.get(name, ())
    found = [
        f"{route}.response{plain(line)}"
        for route, section in sections(operation)
        for value in documented()[section]
        for line in strange(answer(operation, route), value)
    ]
    assert unexplained(found, reviewed) == []
    assert unused(found, reviewed) == []


@needs_pages
def test_every_documented_answer_belongs_to_an_operation() -> None:
    known = {section for operation in SPOT.operations.values() for _, section in sections(operation)}
    assert set(documented()) - known == GENERAL


PAGE: Final = """\
### Query it (USER_DATA)
```json
{"id": 1, "method": "x"}
```
```javascript
{
  "status": 200,
  "result": [
    {"url": "http://a", "side": "BUY", "n": 1, "x": null, "y": true, /* b */},
    {"n": 2}, {"n": 3}, // c
  ]
}
```
```
{"result": "no JSON block"}
```
"""


def test_skeleton() -> None:
    kept: Json = [{"url": "", "side": "BUY", "n": 0, "x": None, "y": True}, {"n": 0}]
    assert list(answers(PAGES[1], PAGE)) == [(f"{PAGES[1]}#query-it-user_data", kept)]
    assert skeleton(kept) == kept
    assert list(answers(PAGES[0], '# A\n```json\n{"code": -1, "msg": "no"}\n```')) == []
