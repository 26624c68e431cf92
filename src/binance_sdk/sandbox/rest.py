"""The REST route: from an HTTP request to a call, and from its answer to an HTTP response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from aiohttp import web

from . import auth, catalog, form, negotiation, service
from .call import Answer, Call
from .fault import Fault, Loss, Replacement
from .rejection import RejectedException
from .wire import wire_of

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

_encode: Final = msgspec.json.Encoder().encode
_JSON: Final = "application/json;charset=UTF-8"


async def handle(sandbox: Sandbox, exchange: Front, request: web.Request) -> web.StreamResponse:
    """Answers one HTTP request to an exchange."""
    paths = catalog.by_path(exchange.product.name)
    path, _, query = request.raw_path.partition("?")
    body = (await request.read()).decode("utf-8", "surrogateescape") if request.can_read_body else ""
    operation = paths.get((request.method, path))
    if operation is None:
        if path == "/api/v3/userDataStream":
            return _page(410)
        known = any(path == known for _, known in paths)
        return _page(405 if known else 404)
    if not negotiation.acceptable(request.headers):
        return _page(406)
    try:
        sent = form.read(operation, query, body, request.headers)
        unit = negotiation.unit(request.headers.get("X-MBX-TIME-UNIT", ""), strict=exchange.strict)
    except RejectedException as error:
        return refusal(error)
    call = Call(
        operation,
        "rest",
        sent,
        api_key=request.headers.get("X-MBX-APIKEY"),
        payload=lambda: auth.rest_payload(query, "" if form.is_json(request.headers) else body),
        ip=request.remote or "",
        unit=unit,
    )
    faults = sandbox.faults
    hits: list[Fault] = []
    if faults.disturbs_requests:
        hits = faults.for_request(catalog.method(operation), "rest", exchange.product.name)
    served = service.serve(exchange, call, hits)
    if hits:
        await service.wait(sandbox.faults, hits)
        if request.transport is None or request.transport.is_closing():
            served.entry.reply = "lost"
    if served.lose is not None:
        return await _lose(sandbox, request, served.lose)
    if served.replace is not None:
        return _replaced(served.replace)
    assert served.answer is not None
    return _answered(exchange, call, served.answer)


def _answered(exchange: Front, call: Call, answer: Answer) -> web.Response:
    counts = call.operation.orders or call.operation.order_counts
    account = call.account if counts and answer.status == 200 else None
    headers = exchange.limits.headers(call.ip, account, call.now)
    headers.update({name: str(used) for name, used in call.used.items()})
    error = answer.error
    if error is not None and error.retry_after is not None:
        headers["Retry-After"] = str(error.retry_after)
    return _reply(answer.status, answer.body, headers)


def refusal(error: RejectedException) -> web.Response:
    """The reply to a request, or to a handshake, that is refused."""
    return _reply(error.status, error.body(), {})


def _reply(status: int, body: object, headers: dict[str, str]) -> web.Response:
    headers["Content-Type"] = _JSON
    return web.Response(status=status, body=_encode(body), headers=headers)


def _page(status: int) -> web.Response:
    page = f"<html><head><title>{status}</title></head><body></body></html>"
    return web.Response(status=status, text=page, content_type="text/html")


def _replaced(replacement: Replacement) -> web.Response:
    headers: dict[str, str] = {}
    if replacement.retry_after is not None:
        headers["Retry-After"] = str(replacement.retry_after)
    if replacement.raw is None:
        return _reply(replacement.status, replacement.body(), headers)
    headers["Content-Type"] = replacement.content_type
    return web.Response(status=replacement.status, body=replacement.raw, headers=headers)


async def _lose(sandbox: Sandbox, request: web.Request, how: Loss) -> web.StreamResponse:
    if how == "silence":
        await sandbox.closing.wait()
    elif request.transport is not None:
        wire_of(request).reset() if how == "reset" else request.transport.close()
    return web.Response(status=500)
