"""Differences from a connector: each kind is found, and nothing else; its code is read, never run."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from codegen.drift.fact import SourceError
from tests.codegen.drift import world
from tests.codegen.drift.connector_world import wheel
from tests.codegen.drift.run import found, report
from tests.codegen.repository import write

API, STREAMS = "rest_api/api/market_api.py", "websocket_streams/streams/streams_api.py"
ENUMS, BOOK = "rest_api/models/enums.py", "rest_api/models/book_response.py"
DEPTH = "websocket_streams/models/depth_response.py"


def test_the_same_is_silent(tmp_path: Path) -> None:
    result = report(world.repository(tmp_path / "root"), None, wheel(tmp_path))
    assert found(result) == []
    assert result.unread == []
    assert [entry.field for entry, _ in result.known] == ["rest.params.quantity.required"]
    assert result.sources == ["binance-sdk-spot 1.0.0"]


@pytest.mark.parametrize(
    ("file", "change", "difference"),
    [
        (
            API,
            ("Default: 100; Maximum: 1000", "Default: 100; Maximum: 500"),
            ("get_book rest.params.limit.max", "1000", "500"),
        ),
        (
            API,
            ("limit: Optional[int] = None", "limit: Union[int, None]"),
            ("get_book rest.params.limit.required", "false", "true"),
        ),
        (
            API,
            ("limit: Optional[int]", "limit: Optional[bool]"),
            ("get_book rest.params.limit.type", "int", "bool"),
        ),
        (
            API,
            ("        limit: Optional[int] = None,\n", ""),
            ("get_book rest.params.limit", "limit", None),
        ),
        (
            API,
            ("limit: Optional[int]", "from_id: Optional[int] = None,\n        limit: Optional[int]"),
            ("get_book rest.params.fromId", None, "int"),
        ),
        (
            API,
            ("limit: Optional[int]", "var_from: Optional[str] = None,\n        limit: Optional[int]"),
            ("get_book rest.params.from", None, "string"),
        ),
        (API, ("Weight(IP): 2", "Weight(IP): 20"), ("get_bars rest.weight", "2", "20 (ip)")),
        (
            API,
            ("Security Type: TRADE", "Security Type: MARGIN"),
            ("create_order rest.security", "TRADE", "MARGIN"),
        ),
        (API, ("is_signed=True", "is_signed=False"), ("create_order rest.signed", "true", "false")),
        (
            ENUMS,
            ('    SELL = "SELL"\n\n\n', '    SELL = "SELL"\n    SHORT = "SHORT"\n\n\n'),
            ("get_bars rest.params.side.enum", "BUY SELL", "BUY SELL SHORT"),
        ),
        (
            BOOK,
            ("    bids:", "    depth: Optional[StrictInt] = None\n    bids:"),
            ("get_book rest.response.depth", None, "int"),
        ),
        (
            BOOK,
            ('alias="lastUpdateId"', 'alias="bids"'),
            ("get_book rest.response.lastUpdateId", "lastUpdateId", None),
        ),
    ],
)
def test_a_call_that_differs(
    tmp_path: Path, file: str, change: tuple[str, str], difference: tuple[str, str | None, str | None]
) -> None:
    result = report(world.repository(tmp_path / "root"), None, wheel(tmp_path, {file: change}))
    subject, ours, theirs = difference
    assert found(result) == [(f"operations.{subject}", ours, theirs)]


def test_older_releases_repeat_one_description_for_all_limits_so_none_is_believed(tmp_path: Path) -> None:
    text = ("        Security Type: TRADE\n", "")
    older = wheel(tmp_path, {API: text})
    with zipfile.ZipFile(older) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    for name, body in files.items():
        write(tmp_path / "unpacked" / name, body.replace("Maximum: 1000", "Maximum: 5"))
    assert found(report(world.repository(tmp_path / "root"), None, tmp_path / "unpacked")) == []


def test_a_member_that_the_generator_added_is_no_value(tmp_path: Path) -> None:
    change = ('    SELL = "SELL"\n\n\n', '    SELL = "SELL"\n    NO = "NON_REPRESENTABLE"\n\n\n')
    assert found(report(world.repository(tmp_path / "root"), None, wheel(tmp_path, {ENUMS: change}))) == []


def test_calls_streams_and_keys_that_are_new_or_gone(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    changes = {API: ('path="/api/v3/ping"', 'path="/api/v3/pong"'), STREAMS: ("!ticker@arr", "!tickers@arr")}
    assert sorted(found(report(root, None, wheel(tmp_path, changes))), key=str) == [
        ("operations.GET /api/v3/pong", None, "GET /api/v3/pong"),
        ("operations.ping rest", "GET /api/v3/ping", None),
        ("streams.!tickers@arr", None, "!tickers@arr"),
        ("streams.tickers template", "!ticker@arr", None),
    ]


def test_a_key_of_a_stream(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    change = ("    u: Optional[StrictInt] = None\n", "    U: Optional[StrictInt] = None\n")
    assert sorted(found(report(root, None, wheel(tmp_path, {DEPTH: change}))), key=str) == [
        ("streams.depth payload.U", None, "int"),
        ("streams.depth payload.u", "u", None),
    ]


def test_an_optional_key_is_gone_when_no_answer_has_it(tmp_path: Path) -> None:
    spec = world.SPEC.replace("status: string ", "status?: string ")
    change = {"rest_api/models/order_response.py": ("    status: Optional[StrictStr] = None\n", "")}
    result = report(world.repository(tmp_path / "root", spec), None, wheel(tmp_path, change))
    assert found(result) == [("types.Order fields.status", "status", None)]


def test_user_events_by_name_or_by_class(tmp_path: Path) -> None:
    root = world.repository(tmp_path / "root")
    models = {
        "AccountReport": ("i: Optional[StrictInt] = None", "x: Optional[StrictStr] = None"),
        "Balance": ("d: Optional[StrictStr] = None", "E: Optional[StrictInt] = None"),
        "Closed": ('E: Optional[StrictInt] = Field(default=None, alias="E")',),
    }
    classes = "".join(
        f"class {name}(BaseModel):\n" + "".join(f"    {field}\n" for field in fields) + "\n\n"
        for name, fields in models.items()
    )
    options = "".join(
        f"    oneof_schema_{n}_validator: Optional[{name}] = None\n" for n, name in enumerate(models)
    )
    union = f"{classes}class UserDataStreamEventsResponse(BaseModel):\n{options}"
    folder = tmp_path / "site-packages" / "binance_sdk_spot"
    with zipfile.ZipFile(wheel(tmp_path)) as archive:
        archive.extractall(folder.parent)
    events = folder / "websocket_streams/models/user_data_stream_events_response.py"
    write(events, union)
    assert found(report(root, None, folder)) == [("user_events.balance payload.E", None, "int")]
    names = 'SCHEMAS = {\n    "reported": AccountReport,\n    "balance": Balance,\n    "closed": Closed,\n}\n'
    write(events, names + union)  # now the names are known
    assert sorted(found(report(root, None, folder.parent)), key=str) == [
        ("user_events.balance payload.E", None, "int"),
        ("user_events.report event", "report", None),
        ("user_events.reported", None, "reported"),
    ]


def test_folders_are_read_like_wheels_and_of_two_versions_the_newest(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    wheel(wheels, {API: ("Weight(IP): 2", "Weight(IP): 20")}, version="9.0.0")
    wheel(wheels, version="10.0.0")
    result = report(world.repository(tmp_path / "root"), None, wheels)
    assert found(result) == []
    assert result.notes == [
        "binance-sdk-spot 9.0.0 is not looked at: binance-sdk-spot is there in a newer version"
    ]


def test_a_connector_of_no_product(tmp_path: Path) -> None:
    result = report(world.repository(tmp_path / "root"), None, wheel(tmp_path, name="moon_trading"))
    assert [proposal.first.subject for proposal in result.proposals] == [
        "binance-sdk-moon-trading products.binance-sdk-moon-trading"
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("send_request(", "request("), None),
        (
            ('path="/api/v3/ping"', 'route="/api/v3/ping"'),
            ": ping sends no request that can be understood",
        ),
        (("limit: Optional[int] = None", "limit=None"), "the parameter 'limit' has no annotation"),
        (("def ping(self)", "def ping(self"), "not Python: "),
    ],
)
def test_code_that_is_not_understood_is_an_error(
    tmp_path: Path, change: tuple[str, str], message: str | None
) -> None:
    root = world.repository(tmp_path / "root")
    path = wheel(tmp_path, {API: change})
    if message is None:  # how the request is sent does not matter
        assert found(report(root, None, path)) == []
        return
    with pytest.raises(SourceError) as caught:
        report(root, None, path)
    assert message in str(caught.value)


@pytest.mark.parametrize("what", ["nothing", "text", "empty", "other"])
def test_what_is_no_connector_is_an_error(tmp_path: Path, what: str) -> None:
    path = tmp_path / "binance_sdk_spot-1.0.0-py3-none-any.whl"
    if what == "text":
        path.write_text("no archive", encoding="utf-8")
    if what in ("empty", "other"):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("binance_sdk_spot/rest_api/models/x.py" if what == "empty" else "x.py", "")
    with pytest.raises(SourceError):
        report(world.repository(tmp_path / "root"), None, path)
