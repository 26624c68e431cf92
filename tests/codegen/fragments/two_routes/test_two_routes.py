"""One method, two routes that differ in parameters, weight, rules and result."""

from __future__ import annotations

import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.core.weight import weigh
from binance_sdk.descriptors import Kind
from binance_sdk.errors import InvalidParameterException
from tests.codegen.fragments.call import parameters, returns
from tests.codegen.fragments.conftest import Module


def test_signature_holds_both(module: Module) -> None:
    method = module("client").TwoRoutesOperations.get_account
    assert parameters(method) == {
        "both": "str",
        "restOnly": "str | None =",
        "differs": "int | Number | None =",
        "gone": "str | None =",
        "wsOnly": "bool | None =",
        "extra": "Mapping[str, object] | None =",
    }
    assert returns(method) == "types.Account | types.Short"


def test_parameters_by_route(module: Module) -> None:
    params = [(param.name, param.kind, param.only) for param in module("operations").GET_ACCOUNT.params]
    assert params == [
        ("both", Kind.STRING, None),
        ("restOnly", Kind.STRING, "rest"),
        ("differs", Kind.INT, "rest"),
        ("differs", Kind.DECIMAL, "ws_api"),
        ("gone", Kind.STRING, "rest"),
        ("wsOnly", Kind.BOOL, "ws_api"),
    ]


def test_rest(module: Module) -> None:
    operation = module("operations").GET_ACCOUNT
    assert encode(operation, "rest", {"both": "b", "restOnly": "r"}) == {"both": "b", "restOnly": "r"}
    with pytest.raises(InvalidParameterException, match="restOnly"):
        encode(operation, "rest", {"both": "b"})
    assert weigh(operation, {}, "rest") == 20


def test_ws_api(module: Module) -> None:
    operation = module("operations").GET_ACCOUNT
    assert encode(operation, "ws_api", {"both": "b", "differs": "0.5"}) == {"both": "b", "differs": "0.5"}
    assert encode(operation, "ws_api", {"both": "b", "differs": "5.0"}) == {"both": "b", "differs": 5}
    with pytest.raises(InvalidParameterException, match="differs, wsOnly"):
        encode(operation, "ws_api", {"both": "b"})
    with pytest.raises(InvalidParameterException, match="gone"):
        encode(operation, "ws_api", {"both": "b", "differs": 1, "gone": "g"})
    assert weigh(operation, {}, "ws_api") == 7


def test_one_route_alone(module: Module) -> None:
    operation = module("operations").ONLY_WS
    assert (operation.rest, operation.ws_api) == (None, "v2/session.logon")
    assert (operation.signed, operation.key_types) == (True, ("ed25519",))
    assert weigh(operation, {}, "ws_api") == 2
    assert parameters(module("client").TwoRoutesOperations.only_ws)["apiKey"] == "str"


def test_both_pages_are_named_with_their_date(module: Module) -> None:
    doc = str(module("client").TwoRoutesOperations.get_account.__doc__)
    assert "Source (2025-01-02): https://example.com/rest.md#account\n" in doc
    assert "Source (2025-01-02): https://example.com/ws.md#account\n" in doc
    assert "- differs: Differs (REST only; at most 10)" in doc
    assert "Over the WebSocket API: 7." in doc
    assert "At least one of differs, wsOnly is needed over the WebSocket API." in doc


def test_result_with_response(module: Module) -> None:
    method = module("with_response").TwoRoutesOperationsWithResponse.get_account
    assert returns(method) == "Response[types.Account | types.Short]"
