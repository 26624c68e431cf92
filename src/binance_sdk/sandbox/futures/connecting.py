"""Handlers of listen keys and of connections to the WebSocket API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from .. import session
from ..call import Call
from ..rejection import RejectedException

if TYPE_CHECKING:
    from .exchange import FuturesExchange

Json = dict[str, object]


def _state(answer: object) -> Json:
    state = cast("Json", answer)
    return {name: value for name, value in state.items() if name != "userDataStream"}


def logon(exchange: FuturesExchange, call: Call) -> object:
    """session_logon"""
    return _state(session.logon(exchange, call))


def status(exchange: FuturesExchange, call: Call) -> object:
    """get_session_status"""
    return _state(session.status(exchange, call))


def logout(exchange: FuturesExchange, call: Call) -> object:
    """session_logout"""
    return _state(session.logout(exchange, call))


def start(exchange: FuturesExchange, call: Call) -> object:
    """start_user_data_stream"""
    exchange.owner(call)
    return {"listenKey": exchange.listen_keys.start(call.owner, call.now)}


def keep_alive(exchange: FuturesExchange, call: Call) -> object:
    """keepalive_user_data_stream"""
    key = exchange.listen_keys.keep(call.owner, call.now)
    if key is None:
        raise RejectedException(-1125, "This listenKey does not exist.")
    return {"listenKey": key}


def stop(exchange: FuturesExchange, call: Call) -> object:
    """stop_user_data_stream"""
    exchange.listen_keys.stop(call.owner)
    return {}


HANDLERS: Final = {
    "session_logon": logon,
    "get_session_status": status,
    "session_logout": logout,
    "start_user_data_stream": start,
    "keepalive_user_data_stream": keep_alive,
    "stop_user_data_stream": stop,
}
