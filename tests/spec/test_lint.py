"""Every entry says what it must: one case per entry."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from codegen import model
from codegen.shape import Const, Struct
from tests.spec.spot import ROOT, SPEC, SPOT

LONGEST_TITLE = 90
LONGEST_SUMMARY = 200
LONGEST_FILE = 900
PAGE = re.compile(r"(https://[^#\s]+|[\w/-]+\.md)(#[\w-]+)?")
PLACEHOLDER = re.compile(r"\b(todo|fixme|tbd|xxx|lorem)\b|\.\.\.$", re.IGNORECASE)
READS = ("get_", "ping", "create_test_")
HARMLESS_AGAIN = ("session_logon",)

OPERATIONS = SPOT.operations.items()
PARAMS = [
    pytest.param(param, id=f"{name}.{key}")
    for name, operation in OPERATIONS
    for key, param in operation.params.items()
]


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


@pytest.mark.parametrize("name", SPOT.operations)
def test_operation_has_a_title(name: str) -> None:
    title = SPOT.operations[name].title
    assert list(faults(title, LONGEST_TITLE)) == []
    assert not title.endswith(".")


@pytest.mark.parametrize("name", SPOT.operations)
def test_operation_names_a_page_for_each_route(name: str) -> None:
    operation = SPOT.operations[name]
    assert bool(operation.rest) == bool(operation.docs.page)
    assert bool(operation.ws_api) == bool(operation.docs.ws_page)
    assert all(PAGE.fullmatch(page) for page in pages(operation.docs))


@pytest.mark.parametrize("name", SPOT.operations)
def test_only_reads_and_tests_are_idempotent(name: str) -> None:
    operation = SPOT.operations[name]
    verb = (operation.rest or "").split(" ")[0]
    assert operation.idempotent == name.startswith(READS + HARMLESS_AGAIN)
    assert not operation.idempotent or verb in ("", "GET") or "/test" in (operation.rest or "")


@pytest.mark.parametrize("name", SPOT.operations)
def test_orders_carry_a_client_order_id(name: str) -> None:
    operation = SPOT.operations[name]
    assert (operation.client_id is not None) == (operation.orders != 0)
    assert operation.list_client_id == (operation.client_id == "listClientOrderId")


@pytest.mark.parametrize("name", SPOT.operations)
def test_order_count_is_the_number_of_orders(name: str) -> None:
    counts = {"oco": 2, "oto": 2, "opo": 2, "otoco": 3, "opoco": 3, "order": 1}
    placing = (name.startswith("create_") and "test" not in name) or name == "cancel_replace_order"
    assert SPOT.operations[name].orders == (counts[name.split("_")[-1]] if placing else 0)


@pytest.mark.parametrize("name", SPOT.operations)
def test_signed_calls_take_recv_window_last(name: str) -> None:
    params = list(SPOT.operations[name].params)
    assert "recvWindow" not in params or params[-1] == "recvWindow"


def test_a_receive_window_is_a_number_over_the_websocket_api_as_in_every_example_of_the_page() -> None:
    for name, operation in SPOT.operations.items():
        assert "recvWindow" not in operation.params or operation.params["recvWindow"].as_number, name


@pytest.mark.parametrize("name", SPOT.operations)
def test_deviations_name_their_source(name: str) -> None:
    for deviation in SPOT.operations[name].deviations:
        assert list(faults(deviation.reason, 300)) == []
        assert deviation.link and PAGE.fullmatch(deviation.link)


@pytest.mark.parametrize("param", PARAMS)
def test_param_has_a_summary(param: model.Param) -> None:
    assert list(faults(param.summary, LONGEST_SUMMARY)) == []


def test_summaries_of_one_parameter_agree_in_form() -> None:
    """A parameter that means the same everywhere is described by the same sentence."""
    for key in ("symbol", "symbols", "startTime", "endTime", "recvWindow", "selfTradePreventionMode"):
        found = {o.params[key].summary for o in SPOT.operations.values() if key in o.params}
        assert len(found) == 1, key


@pytest.mark.parametrize("name", SPOT.enums)
def test_enum_values_have_summaries(name: str) -> None:
    enum = SPOT.enums[name]
    assert list(faults(enum.summary, LONGEST_SUMMARY)) == []
    assert enum.docs and all(PAGE.fullmatch(page) for page in pages(enum.docs))
    for value in enum.values.values():
        assert list(faults(value.summary, LONGEST_SUMMARY)) == []


@pytest.mark.parametrize("name", SPOT.types)
def test_type_is_described(name: str) -> None:
    definition = SPOT.types[name]
    assert list(faults(definition.summary, LONGEST_SUMMARY)) == []
    for text in definition.fields.values():
        assert list(faults(text, LONGEST_SUMMARY)) == []


def test_filters_are_told_apart_by_their_names() -> None:
    shapes_of = [entry.shape for name, entry in SPOT.types.items() if name.endswith("Filter")]
    structs = [dict(shape.fields) for shape in shapes_of if isinstance(shape, Struct)]
    assert [fields["filterType"] for fields in structs] == list(map(Const, SPOT.enums["FilterType"].values))


@pytest.mark.parametrize("name", SPOT.streams)
def test_stream_is_described(name: str) -> None:
    stream = SPOT.streams[name]
    assert list(faults(stream.title, LONGEST_TITLE)) == []
    assert stream.update_speed
    assert all(PAGE.fullmatch(page) for page in pages(stream.docs))
    assert all(param.summary for param in stream.params.values())
    assert bool(stream.sbe) == (stream.host == "sbe") == (stream.subtype is None) == (stream.handler is None)


@pytest.mark.parametrize("name", SPOT.streams)
def test_streams_of_changes_may_be_silent(name: str) -> None:
    """Only what comes at a fixed speed, whether or not something happened, is stale after a silence."""
    stream = SPOT.streams[name]
    on_change = stream.update_speed == "real time" or name in ("depth", "sbe_depth")
    assert (stream.max_silence is None) == on_change


@pytest.mark.parametrize("name", SPOT.events)
def test_event_fields_have_summaries(name: str) -> None:
    event = SPOT.events[name]
    assert list(faults(event.summary, LONGEST_SUMMARY)) == []
    for field in event.fields.values():
        assert list(faults(field.summary, LONGEST_SUMMARY)) == []


@pytest.mark.parametrize("name", SPOT.user_events)
def test_user_event_is_described(name: str) -> None:
    event = SPOT.user_events[name]
    assert list(faults(event.title, LONGEST_TITLE)) == []
    assert SPOT.events[event.event].e == [name]
    assert all(PAGE.fullmatch(page) for page in pages(event.docs))


@pytest.mark.parametrize("name", SPOT.controls)
def test_control_is_described(name: str) -> None:
    control = SPOT.controls[name]
    assert list(faults(control.title, LONGEST_TITLE)) == []
    assert all(PAGE.fullmatch(page) for page in pages(control.docs))


@pytest.mark.parametrize("code", SPOT.errors)
def test_error_is_described(code: int) -> None:
    assert list(faults(SPOT.errors[code].summary, LONGEST_SUMMARY)) == []


@pytest.mark.parametrize("code", SPOT.errors)
def test_outcome_fits_the_exception(code: int) -> None:
    error = SPOT.errors[code]
    assert (error.outcome == "rate_limited") == (error.kind == "RateLimitException")
    assert (error.outcome == "clock") == (error.kind == "TimestampException")


def test_what_may_have_been_executed_is_never_called_rejected() -> None:
    unknown = {code for code, error in SPOT.errors.items() if error.outcome == "unknown"}
    assert unknown == {-1000, -1001, -1006, -1007}


@pytest.mark.parametrize("name", [name for name in SPEC.files if name.startswith("spec/spot/")])
def test_file_stays_readable(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST_FILE
    assert max(map(len, lines)) <= 120
    assert lines[0].startswith("# ")
