"""Parameters that Python reserves get an underscore; the wire keeps its names."""

from __future__ import annotations

from tests.codegen.fragments.call import Recorder, parameters
from tests.codegen.fragments.conftest import Module


def test_signature(module: Module) -> None:
    assert parameters(module("client").ReservedWordsOperations.get_history) == {
        "from_": "int",
        "class_": "str | None =",
        "sub_account": "str | None =",
        "limit": "int | None =",
        "extra": "Mapping[str, object] | None =",
    }


async def test_wire(module: Module) -> None:
    client = Recorder(module("client"), "ReservedWordsOperations")
    sent = await client.wire("get_history", from_=1, class_="c", sub_account="d", extra={"more": 2})
    assert sent == {"from": "1", "class": "c", "sub-account": "d", "more": "2"}


async def test_method_without_reserved_words_passes_its_locals(module: Module) -> None:
    client = Recorder(module("client"), "ReservedWordsOperations")
    assert await client.wire("get_plain", symbol="A") == {"symbol": "A"}
    assert set(client.arguments) == {"self", "symbol", "extra"}


def test_keys_of_a_result(module: Module) -> None:
    types = module("types")
    assert set(types.GetHistoryResult.__annotations__) == {"from", "class", "l", "1INCH", "import"}
    assert set(types.GetHistoryResultImport.__annotations__) == {"lambda"}
