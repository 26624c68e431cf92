"""The control interface: what a sandbox looks like and what can be done to it, as JSON over HTTP, and a page.

    GET  /sandbox/                    the page
    GET  /sandbox/state               everything; /sandbox/state/orders only that
                                      (?product=um_futures&symbol=BTCUSDT&limit=50&levels=15)
    GET  /sandbox/live                the same as server-sent events: what has changed, while somebody looks
    GET  /sandbox/commands            all that can be done, with parameters; /sandbox/faults only the faults
    POST /sandbox/faults/drop         does it; arguments as a JSON object
    GET  /sandbox/script              what was done so far, as a script; POST plays one
    POST /sandbox/random_script       draws a script and plays it
    POST /sandbox/advance             {"seconds": 1.5}: lets a virtual clock run

It belongs to the machine: who calls it by a name that is not its own (DNS rebinding), and web pages from
elsewhere, are sent away.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import secrets
from collections.abc import AsyncIterator, Mapping
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit

import msgspec
from aiohttp import web

from . import state
from .command import Command
from .place import PREFIX
from .rejection import RejectedException
from .script import Script

if TYPE_CHECKING:
    from .server import Sandbox

PAUSE: Final = 0.2
"""Seconds between two looks of a page."""
SELDOM: Final = {"placed": 5}
"""Parts that take longer -> they are looked at every so many times."""
WILDCARDS: Final = ("0.0.0.0", "::", "")
_POLICY: Final = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_encode: Final = msgspec.json.Encoder().encode


def belongs(path: str) -> bool:
    """Whether a path is one of the control interface."""
    return path == PREFIX or path.startswith(PREFIX + "/")


def trusted(request: web.BaseRequest, bound: str) -> bool:
    """Whether a request is for this machine by its own name, and from no web page of somebody else."""
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        return False
    name = urlsplit(f"//{request.host}").hostname or ""
    if name in ("localhost", bound) or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or bound in WILDCARDS


class Panel:
    """The control interface of one sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answers one request."""
        if not trusted(request, self._sandbox.host):
            return _reply(403, {"error": f"Host {request.host!r} or Origin is not this sandbox's"})
        path = request.path.removeprefix(PREFIX)
        try:
            if request.method == "GET":
                return await self._show(path, request)
            if request.method == "POST":
                return _reply(200, await self._do(path.strip("/"), await _arguments(request)))
        except (ValueError, LookupError, ArithmeticError) as error:
            status = 404 if isinstance(error, UnknownPathError) else 400
            return _reply(status, {"error": str(error.args[0] if error.args else error)})
        except RejectedException as error:
            return _reply(400, {"error": error.message, "code": error.code})
        return _reply(405, {"error": f"{request.method}: give GET or POST"})

    # -- looking

    async def _show(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        if path == "":
            return web.Response(status=307, headers={"Location": PREFIX + "/"})
        if path == "/":
            return _page()
        first, _, rest = path.strip("/").partition("/")
        if first == "live" and not rest:
            return await self._live(request)
        return _reply(200, self._see(first, rest, request.query))

    def _see(self, first: str, rest: str, query: Mapping[str, str]) -> object:
        if first == "state":
            choice = state.choose(self._sandbox, query)
            if not rest:
                return state.look(self._sandbox, choice)
            if rest not in state.PARTS:
                raise UnknownPathError(f"state/{rest}: there are {', '.join(state.PARTS)}")
            return state.look(self._sandbox, choice, (rest,))[rest]
        if first == "script" and not rest:
            return self._sandbox.script
        found = [] if rest else [command for command in self._known if first in ("commands", _group(command))]
        if found:
            return [command.describe() for command in found]
        raise UnknownPathError(f"{PREFIX}/{first}: there are {', '.join((*LOOKS, *self._groups))}")

    @property
    def _known(self) -> list[Command]:
        return list(self._sandbox.commands.known.values())

    @property
    def _groups(self) -> list[str]:
        return list(dict.fromkeys(_group(command) for command in self._known))

    async def _live(self, request: web.BaseRequest) -> web.StreamResponse:
        choice = state.choose(self._sandbox, request.query)
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            async for changed in self._changes(choice):
                await response.write(b"data: " + changed + b"\n\n")
            await response.write_eof()
        return response

    async def _changes(self, choice: state.Choice) -> AsyncIterator[bytes]:
        """The parts that are not what they were when last looked at, until the sandbox closes."""
        before: dict[str, bytes] = {}
        closing = self._sandbox.closing
        for number in count():
            if closing.is_set():
                return
            parts = [name for name in state.PARTS if name not in SELDOM or number % SELDOM[name] == 0]
            seen = state.look(self._sandbox, choice, parts)
            now = {name: _encode(part) for name, part in seen.items()}
            yield _encode({name: msgspec.Raw(part) for name, part in now.items() if before.get(name) != part})
            before |= now
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(closing.wait(), PAUSE)

    # -- doing

    async def _do(self, path: str, arguments: object) -> object:
        if path == "script":
            return {"steps": self._sandbox.play(msgspec.convert(arguments, Script)).left}
        given = msgspec.convert(arguments, dict[str, object])
        if path == "random_script":
            return self._play_random(msgspec.convert(given, Chance))
        if path == "advance":
            self._sandbox.advance(msgspec.convert(given, Advance).seconds)
            return {"now": self._sandbox.clock.now() // 1000}
        try:
            return {"result": self._sandbox.commands.run(path.replace("/", "."), given)}
        except LookupError as error:
            known = self._sandbox.commands.known
            raise (error if path.replace("/", ".") in known else UnknownPathError(*error.args)) from error

    def _play_random(self, chance: Chance) -> Script:
        symbols = {product: list(front.tapes) for product, front in self._sandbox.products.items()}
        script = Script.random(chance.seed, seconds=chance.seconds, count=chance.count, symbols=symbols)
        self._sandbox.play(script)
        return script


LOOKS: Final = ("state", "live", "script", "commands")


class UnknownPathError(LookupError):
    """There is nothing at that path."""


class Chance(msgspec.Struct, forbid_unknown_fields=True):
    """What a random script is drawn from."""

    seed: int
    seconds: float = 60.0
    count: int = 20


class Advance(msgspec.Struct, forbid_unknown_fields=True):
    """How long a virtual clock shall run."""

    seconds: float


def _group(command: Command) -> str:
    return command.name.partition(".")[0]


async def _arguments(request: web.BaseRequest) -> object:
    body = await request.read()
    try:
        return cast("object", msgspec.json.decode(body)) if body.strip() else {}
    except msgspec.DecodeError as error:
        raise ValueError(f"the body is no JSON object: {error}") from error


def _reply(status: int, body: object) -> web.Response:
    headers = {
        "Content-Type": "application/json",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(status=status, body=_encode(body) + b"\n", headers=headers)


@cache
def _template() -> str:
    return Path(__file__).with_name("page.html").read_text(encoding="utf-8")


def _page() -> web.Response:
    nonce = secrets.token_urlsafe(16)
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Content-Security-Policy": _POLICY.format(nonce=nonce),
        "Referrer-Policy": "no-referrer",
    }
    return web.Response(body=_template().replace("{nonce}", nonce).encode(), headers=headers)
