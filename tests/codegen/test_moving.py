"""The pages for users of other clients: no method of theirs is forgotten, and what they say of ours is so."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest

import binance_sdk
from binance_sdk.io.book import OrderBook
from codegen import moving
from codegen.moving import MARK, CallBook, PageError, lines, normal, pages
from codegen.peer import FOLDER, Method, Peers, Said, Surface, read
from tests.spec.registry import SPEC, allowed

ROOT: Final = Path(__file__).parents[2]
TEXTS: Final = {path.name: path.read_text("utf-8") for path in sorted((ROOT / FOLDER).glob("*.md"))}
PEERS: Final = read(ROOT)
CODE: Final = re.compile(r"`([^`]+)`")
ROW: Final = re.compile(r"^\| `(\w+)` \| (.*?) ?\| (.*?) ?\|$", re.MULTILINE)
SIZES: Final = {
    "binance-sdk-7": 197,
    "binance-connector-1": 259,
    "binance-connector-2": 267,
    "binance-connector-3": 346,
    "binance-futures-connector": 184,
    "binance-futures-async": 68,
    "python-binance": 1705,
}
"""Methods of each; the modular connectors have 943 together, which is what the inventory has of them."""


def book(*said: Said, gone: tuple[Said, ...] = (), **methods: Method) -> CallBook:
    """What is known of a package with one class."""
    surface = Surface(version="1", classes={"Client": methods})
    return CallBook(SPEC, Peers({"theirs-1": surface}, {"theirs": list(said)}, list(gone)))


def rows(of: CallBook, product: str = "spot") -> list[tuple[str, str, str]]:
    return [(row.method, row.ours, row.remark) for row in of.rows(["Client"], ["theirs-1"], product)]


def test_a_method_becomes_the_call_of_the_same_endpoint() -> None:
    found = rows(book(klines=Method(rest=["GET /api/v3/klines"], takes=["symbol", "interval"])))
    assert found == [("klines", "`SpotClient.get_klines(symbol=..., interval=...)`", "")]


def test_the_product_that_is_meant_tells_calls_of_the_same_name_apart() -> None:
    place = Method(ws_api=["order.place"])
    assert rows(book(place=place))[0][1].startswith("`SpotClient.create_order(")
    assert rows(book(place=place), "um_futures")[0][1].startswith("`UMFuturesClient.create_order(")
    named = Method(rest=["cm_futures GET /futures/data/basis"])
    assert rows(book(basis=named), "spot")[0][1].startswith("`CMFuturesClient.get_basis(")


def test_parameters_that_are_called_differently_are_told() -> None:
    takes = ["symbol", "listSymbol=limit", "order_id", "recv_window", "colour"]
    found = rows(book(trades=Method(rest=["GET /api/v3/myTrades"], takes=takes)))
    assert found[0][2] == "`listSymbol` is `limit`; no `colour`"


def test_a_stream_is_found_whatever_varies_in_its_name() -> None:
    method = Method(stream=["<>@depth<>@<>ms"], takes=["symbol", "level", "speed"])
    ((_, ours, remark),) = rows(book(partial=method))
    assert ours == "`spot.streams.partial_depth(symbol=...)`"
    assert remark == "`level` is `levels`; `speed` is `updateSpeed`"
    assert normal("<symbol>@markPrice[@<updateSpeed>]") == normal("<>@markPrice@1s") == "<>@markprice@<>"
    assert normal("<symbol>@markPrice[@<updateSpeed>]", short=True) == "<>@markprice"


def test_what_is_said_by_hand_comes_first_and_what_is_gone_last() -> None:
    method = Method(rest=["GET /api/v3/klines"])
    said = Said(of="Client.kli*", ours="SpotClient.get_ui_klines(symbol=...)", remark="better")
    assert rows(book(said, klines=method)) == [("klines", "`SpotClient.get_ui_klines(symbol=...)`", "better")]
    old = book(gone=(Said(of="GET /old/*", remark="ended"),), old=Method(rest=["GET /old/one"]))
    (row,) = old.rows(["Client"], ["theirs-1"], "spot")
    assert (row.gone, row.ours, row.remark) == (True, "", "ended")
    assert list(lines("theirs", "here", [row]))[-1] == "| `old` | | ended |"


def test_the_newest_of_several_versions_counts_and_who_has_it_is_told() -> None:
    first = Surface(version="1", classes={"Client": {"time": Method(rest=["GET /api/v3/ping"])}})
    last = Surface(
        version="2", classes={"Client": {"time": Method(rest=["GET /api/v3/time"]), "more": Method()}}
    )
    peers = Peers({"a-1": first, "a-2": last}, {"a": [Said(of="*.more", remark="x")]}, [])
    found = list(CallBook(SPEC, peers).rows(["Client"], ["a-1", "a-2"], "spot"))
    assert [(row.ours, row.remark) for row in found] == [
        ("`SpotClient.get_server_time()`", ""),
        ("", "x; only in 2"),
    ]


def test_a_method_without_a_counterpart_is_an_error_that_names_it(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    (folder / "surface").mkdir(parents=True)
    (folder / "by-hand.yaml").write_text("{}", "utf-8")
    (folder / "gone.yaml").write_text("calls: []", "utf-8")
    (folder / "surface" / "theirs.yaml").write_text(
        'version: "1"\nclasses: {Client: {odd: {rest: [GET /odd]}, even: {takes: []}}}', "utf-8"
    )
    (folder / "page.md").write_text(
        "<!-- methods: Client of theirs as spot -->\n<!-- end of methods -->\n", "utf-8"
    )
    with pytest.raises(PageError) as raised:
        pages(tmp_path, SPEC)
    assert "theirs Client.odd (GET /odd)" in str(raised.value)
    assert "theirs Client.even (nothing by itself)" in str(raised.value)


def test_without_pages_nothing_is_made(tmp_path: Path) -> None:
    assert pages(tmp_path, SPEC) == {}


def test_the_pages_are_fresh() -> None:
    assert {Path(name).name: text for name, text in pages(ROOT, SPEC).items()} == TEXTS


def test_every_public_method_is_in_a_table() -> None:
    shown: set[tuple[str, str, str]] = set()
    for text in TEXTS.values():
        for mark in MARK.finditer(text):
            methods = {row[0] for row in ROW.findall(mark[0])}
            for package in moving.names(mark["packages"]):
                shown |= {(package, cls, name) for cls in moving.names(mark["classes"]) for name in methods}
    missing = [
        (package, cls, name)
        for package, surface in PEERS.surfaces.items()
        for cls, methods in surface.classes.items()
        for name in methods
        if (package, cls, name) not in shown
    ]
    assert missing == []


def test_as_many_methods_as_were_counted() -> None:
    found = {name: sum(map(len, surface.classes.values())) for name, surface in PEERS.surfaces.items()}
    modular = {name: found.pop(name) for name in list(found) if name not in SIZES}
    assert (found, len(modular), sum(modular.values())) == (SIZES, 26, 943)


def test_nothing_is_said_of_what_nobody_calls() -> None:
    called = {
        route
        for surface in PEERS.surfaces.values()
        for methods in surface.classes.values()
        for method in methods.values()
        for _, route in method.routes
    }
    assert [entry.of for entry in PEERS.gone if not any(map(entry.fits, called))] == []
    methods = [
        (package, f"{cls}.{name}")
        for package, surface in PEERS.surfaces.items()
        for cls, entries in surface.classes.items()
        for name in entries
    ]
    used = {id(PEERS.said(*method)) for method in methods}
    entries = [(name, entry) for name, said in PEERS.by_hand.items() for entry in said]
    assert [(name, entry.of) for name, entry in entries if id(entry) not in used] == []


def counterparts() -> Iterator[tuple[str, str]]:
    """Every piece of code of a table, with its page."""
    for page, text in TEXTS.items():
        for mark in MARK.finditer(text):
            for _, ours, _ in ROW.findall(mark[0]):
                yield from ((page, code) for code in CODE.findall(ours))


@pytest.mark.parametrize("page", TEXTS)
def test_everything_on_the_right_is_there_with_these_parameters(page: str) -> None:
    wrong: list[str] = []
    for code in dict.fromkeys(code for name, code in counterparts() if name == page):
        try:
            evaluate(ast.parse(code, mode="eval").body)
        except (AttributeError, TypeError, LookupError) as error:
            wrong.append(f"{code}: {error}")
    assert wrong == []


def test_the_check_of_what_is_on_the_right_can_fail() -> None:
    for code, error in {
        "SpotClient.get_klines(symbl=...)": TypeError,
        "SpotClient.buy_low()": AttributeError,
        "spot.streams.trade(symbol=..., colour=...)": TypeError,
        'WalletClient.transfer(type="MOON")': LookupError,
        "NoClient.ping()": LookupError,
    }.items():
        with pytest.raises(error):
            evaluate(ast.parse(code, mode="eval").body)


def evaluate(node: ast.expr) -> object:
    """What an expression names; calls are checked and not made."""
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            return named(name)
        case ast.Attribute(value=base, attr=name):
            return getattr(evaluate(base), name)
        case ast.Call(func=func, args=args, keywords=keywords):
            given = {str(each.arg): evaluate(each.value) for each in keywords}
            return check_call(evaluate(func), [evaluate(each) for each in args], given)
        case _:
            raise LookupError(ast.unparse(node))


@cache
def named(name: str) -> object:
    """A class of ours, a product with its streams, or what a reader has."""
    if name == "OrderBook":
        return OrderBook
    if name == "credentials":
        return ...
    if name == "sync" or name in SPEC.products:
        return import_module(f"binance_sdk.{name}")
    if name.endswith("Client") or name == "SubType":
        return getattr(binance_sdk, name, None) or missing(name)
    return missing(name)


def missing(name: str) -> object:
    raise LookupError(f"there is no {name}")


def check_call(function: Any, args: list[object], given: dict[str, object]) -> object:
    """Raises TypeError where the call does not take such arguments, LookupError where a value is none."""
    plain = inspect.isfunction(function) and "." in function.__qualname__
    inspect.signature(function).bind_partial(*([None] if plain else []), *args, **given)
    for name, value in given.items():
        if isinstance(value, str) and name != "security_type":
            known = values(function, name)
            if known and value not in known:
                raise LookupError(f"{name} is one of {', '.join(sorted(known))}")
    return ...


def values(function: Any, parameter: str) -> set[str]:
    """What the spec allows for a parameter of a generated method; nothing where it does not say."""
    found: set[str] = set()
    for product in SPEC.products.values():
        client = f"{product.product.client}Operations"
        stanza = product.operations.get(function.__name__)
        if stanza and function.__qualname__.startswith(f"{client}.") and parameter in stanza.params:
            found |= {*allowed(product, stanza.params[parameter])}
    return found
