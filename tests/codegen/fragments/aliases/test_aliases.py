"""Further names: of a method, each over one route; and of the class that takes the messages of a stream."""

from __future__ import annotations

from binance_sdk.core.weight import weigh
from tests.codegen.fragments.call import parameters, returns
from tests.codegen.fragments.conftest import Module


def test_a_name_is_an_operation_over_its_route(module: Module) -> None:
    operations = module("operations")
    both, rest, ws_api = (
        operations.ALL[name] for name in ("get_position", "get_position_risk", "get_position_ws")
    )
    assert (both.rest, both.ws_api) == (("GET", "/position"), "account.position")
    assert (rest.name, rest.rest, rest.ws_api) == ("get_position_risk", both.rest, None)
    assert (ws_api.name, ws_api.rest, ws_api.ws_api) == ("get_position_ws", None, both.ws_api)


def test_it_has_what_holds_on_that_route(module: Module) -> None:
    client, operations = module("client").AliasesOperations, module("operations")
    assert list(parameters(client.get_position_risk)) == ["symbol", "restOnly", "extra"]
    assert list(parameters(client.get_position_ws)) == ["symbol", "extra"]
    assert returns(client.get_position_risk) == "list[types.Position]"
    assert returns(client.get_position_ws) == "types.Short"
    assert (len(operations.GET_POSITION_RISK.rules), operations.GET_POSITION_WS.rules) == (1, ())
    assert weigh(operations.GET_POSITION_RISK, {}, "rest") == 5
    assert weigh(operations.GET_POSITION_WS, {}, "ws_api") == 7


def test_it_says_what_it_is(module: Module) -> None:
    doc = str(module("client").AliasesOperations.get_position_ws.__doc__)
    assert "Over the WebSocket API only; otherwise the same as get_position." in doc
    assert "ws.md#position" in doc
    assert "rest.md" not in doc


def test_several_classes_take_the_same_messages(module: Module) -> None:
    handlers = module("handlers")
    assert handlers.TickHandlerBase.SUBTYPES == handlers.ShortTickHandlerBase.SUBTYPES == ("tick",)
    assert dict(handlers.ShortTickHandlerBase.COLUMNS) == {"p": "price"}
