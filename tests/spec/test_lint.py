"""Every entry says what it must: one case per entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

import pytest

from codegen import model
from codegen.load import ProductSpec
from codegen.shape import Const, Struct
from tests.spec.registry import PRODUCTS, ROOT, SPEC, each
from tests.spec.spot import SPOT

ON_CHANGE = ("depth", "sbe_depth", "rpi_depth", "agg_trade", "force_order", "all_market_liquidation")
"""Streams that are not sent in real time, and still tell only what happened."""
QUIET = {"options": ("trade", "kline", "ticker", "new_symbol", "partial_depth")}
"""Products most of whose symbols are not traded for hours, and their streams that say nothing then."""
LONGEST_TITLE = 90
LONGEST_SUMMARY = 200
LONGEST_FILE = 900
PAGE = re.compile(r"(https://[^#\s]+|[\w/~-]+(\.md)?)(#[\w-]+)?")
PLACEHOLDER = re.compile(r"\b(todo|fixme|tbd|xxx|lorem)\b|\.\.\.$", re.IGNORECASE)
READS = ("get_", "ping", "create_test_")
READ_BY_POST = (
    "/test",
    "/otc/blocktrade/",
    "/asset/getUserAsset",
    "/asset/get-funding-asset",
    "/asset/dust-btc",
    "/asset/dust-convert/query-",
)
"""In the paths of calls that change nothing, though they are no GET."""
HARMLESS_AGAIN = (
    "session_logon",
    "start_user_data_stream",
    "keepalive_user_data_stream",
    "set_flexible_auto_subscribe",
    "set_locked_",
    "set_onchain_",
    "set_soft_staking",
    "enable_fast_withdraw",
    "disable_fast_withdraw",
    "set_bnb_burn",
    "enable_futures",
    "enable_options",
    "set_api_key_permissions",
    "set_auto_repay_futures",
    "set_delta_mode",
    "set_margin_call_level",
)
COSTLY_AGAIN = "_download_id"
"""Ends the name of calls that read, but of which Binance allows a few a month only."""
NO_CLIENT_ID = ("modify_", "create_batch_orders")
"""Calls that count as orders, though not one order gets a client order id by them."""

OWN_IDS: Final = frozenset({"clientOrderId", "newClientOrderId", "listClientOrderId"})
"""Parameters in which an order, or a list of orders, is given an id of one's own."""

UNKNOWN_IN: Final[Mapping[str, frozenset[int]]] = {
    "sapi": frozenset({-3000, -5012, -6019}),
    "portfolio_margin": frozenset({51999}),
}
"""Codes of a family or product: internal errors of margin, and transfers and purchases that are pending."""

OPERATIONS = each(lambda product: product.operations)
ERRORS = list(
    {
        id(error): pytest.param(error, id=f"{product.name}.{code}")
        for product in reversed(PRODUCTS)
        for code, error in product.errors.items()
    }.values()
)
"""Each once, however many products share it."""


def faults(text: str | None, longest: int) -> Iterator[str]:
    """What is wrong with a short text."""
    if not text:
        yield "missing"
        return
    if len(text) > longest:
        yield f"{len(text)} characters, at most {longest}"
    if PLACEHOLDER.search(text):
        yield f"filler: {text!r}"
    if text[0].isspace() or text[-1].isspace() or "  " in text:
        yield f"stray spaces: {text!r}"


def pages(docs: model.Docs) -> list[str]:
    return [page for page in (docs.page, docs.ws_page) if page]


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_operation_has_a_title(product: ProductSpec, name: str) -> None:
    title = product.operations[name].title
    assert list(faults(title, LONGEST_TITLE)) == []
    assert not title.endswith(".")


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_operation_names_a_page_for_each_route(product: ProductSpec, name: str) -> None:
    operation = product.operations[name]
    assert bool(operation.rest) == bool(operation.docs.page)
    assert bool(operation.ws_api) == bool(operation.docs.ws_page)
    assert all(PAGE.fullmatch(page) for page in pages(operation.docs))


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_only_reads_and_tests_are_idempotent(product: ProductSpec, name: str) -> None:
    operation = product.operations[name]
    verb = (operation.rest or "").split(" ")[0]
    again = name.startswith(HARMLESS_AGAIN)
    reads = name.startswith(READS) and not name.endswith(COSTLY_AGAIN)
    assert operation.idempotent == (reads or again)
    assert not reads or verb in ("", "GET") or any(part in (operation.rest or "") for part in READ_BY_POST)


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_orders_carry_a_client_order_id(product: ProductSpec, name: str) -> None:
    operation = product.operations[name]
    real = name.startswith("create_") and not name.startswith("create_test_")
    places = real and not OWN_IDS.isdisjoint(operation.params)
    counts = operation.orders != 0 or places or name in ("create_algo_order",)
    assert (operation.client_id is not None) == (counts and not name.startswith(NO_CLIENT_ID))
    assert operation.list_client_id == (operation.client_id == "listClientOrderId")


@pytest.mark.parametrize("name", SPOT.operations)
def test_order_count_is_the_number_of_orders(name: str) -> None:
    counts = {"oco": 2, "oto": 2, "opo": 2, "otoco": 3, "opoco": 3, "order": 1}
    placing = (name.startswith("create_") and "test" not in name) or name == "cancel_replace_order"
    assert SPOT.operations[name].orders == (counts[name.split("_")[-1]] if placing else 0)


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_signed_calls_take_recv_window_last(product: ProductSpec, name: str) -> None:
    params = list(product.operations[name].params)
    assert "recvWindow" not in params or params[-1] == "recvWindow"


def test_a_receive_window_is_a_number_over_the_websocket_api_as_in_every_example_of_the_page() -> None:
    for product in PRODUCTS:
        for name, operation in product.operations.items():
            window = operation.params.get("recvWindow")
            assert window is None or window.type == "int" or window.as_number, name


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_deviations_name_their_source(product: ProductSpec, name: str) -> None:
    for deviation in product.operations[name].deviations:
        assert list(faults(deviation.reason, 300)) == []
        assert deviation.link and PAGE.fullmatch(deviation.link)


@pytest.mark.parametrize(("product", "name"), OPERATIONS)
def test_params_have_summaries(product: ProductSpec, name: str) -> None:
    params = product.operations[name].params
    assert {
        key: found for key in params if (found := list(faults(params[key].summary, LONGEST_SUMMARY)))
    } == {}


def test_summaries_of_one_parameter_agree_in_form() -> None:
    """A parameter that means the same everywhere is described by the same sentence."""
    for key in ("symbol", "symbols", "startTime", "endTime", "recvWindow", "selfTradePreventionMode"):
        for product in PRODUCTS:
            found = {o.params[key].summary for o in product.operations.values() if key in o.params}
            assert len(found) <= 1 or key == "symbol", key


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.enums))
def test_enum_values_have_summaries(product: ProductSpec, name: str) -> None:
    enum = product.enums[name]
    assert list(faults(enum.summary, LONGEST_SUMMARY)) == []
    assert enum.docs and all(PAGE.fullmatch(page) for page in pages(enum.docs))
    for value in enum.values.values():
        assert list(faults(value.summary, LONGEST_SUMMARY)) == []


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.types))
def test_type_is_described(product: ProductSpec, name: str) -> None:
    definition = product.types[name]
    assert list(faults(definition.summary, LONGEST_SUMMARY)) == []
    for text in definition.fields.values():
        assert list(faults(text, LONGEST_SUMMARY)) == []


def test_filters_are_told_apart_by_their_names() -> None:
    shapes_of = [entry.shape for name, entry in SPOT.types.items() if name.endswith("Filter")]
    structs = [dict(shape.fields) for shape in shapes_of if isinstance(shape, Struct)]
    assert [fields["filterType"] for fields in structs] == list(map(Const, SPOT.enums["FilterType"].values))


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.streams))
def test_stream_is_described(product: ProductSpec, name: str) -> None:
    stream = product.streams[name]
    assert list(faults(stream.title, LONGEST_TITLE)) == []
    assert stream.update_speed
    assert all(PAGE.fullmatch(page) for page in pages(stream.docs))
    assert all(param.summary for param in stream.params.values())
    assert bool(stream.sbe) == (stream.host == "sbe") == (stream.subtype is None) == (stream.handler is None)


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.streams))
def test_streams_of_changes_may_be_silent(product: ProductSpec, name: str) -> None:
    """Only what comes at a fixed speed, whether or not something happened, is stale after a silence."""
    stream = product.streams[name]
    quiet = (*ON_CHANGE, *QUIET.get(product.name, ()))
    on_change = stream.update_speed == "real time" or name in quiet
    assert (stream.max_silence is None) == on_change


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.events))
def test_event_fields_have_summaries(product: ProductSpec, name: str) -> None:
    event = product.events[name]
    assert list(faults(event.summary, LONGEST_SUMMARY)) == []
    for field in event.fields.values():
        assert list(faults(field.summary, LONGEST_SUMMARY)) == []


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.user_events))
def test_user_event_is_described(product: ProductSpec, name: str) -> None:
    event = product.user_events[name]
    assert list(faults(event.title, LONGEST_TITLE)) == []
    assert product.events[event.event].e == [name]
    assert all(PAGE.fullmatch(page) for page in pages(event.docs))


@pytest.mark.parametrize(("product", "name"), each(lambda product: product.controls))
def test_control_is_described(product: ProductSpec, name: str) -> None:
    control = product.controls[name]
    assert list(faults(control.title, LONGEST_TITLE)) == []
    assert all(PAGE.fullmatch(page) for page in pages(control.docs))


@pytest.mark.parametrize("error", ERRORS)
def test_error_is_described(error: model.Error) -> None:
    assert list(faults(error.summary, LONGEST_SUMMARY)) == []


@pytest.mark.parametrize("error", ERRORS)
def test_outcome_fits_the_exception(error: model.Error) -> None:
    assert (error.outcome == "rate_limited") == (error.kind == "RateLimitException")
    assert (error.outcome == "clock") == (error.kind == "TimestampException")


def test_what_may_have_been_executed_is_never_called_rejected() -> None:
    for product in PRODUCTS:
        unknown = {code for code, error in product.errors.items() if error.outcome == "unknown"}
        assert unknown == {-1000, -1001, -1006, -1007} | UNKNOWN_IN.get(
            product.product.family or product.name, frozenset()
        )


@pytest.mark.parametrize("name", [name for name in SPEC.files if name.count("/") == 2])
def test_file_stays_readable(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST_FILE
    assert max(len(line) for line in lines if "https://" not in line) <= 120
    assert lines[0].startswith("# ")
