"""Which streams are meant by the words of a command line.

A word without ``=`` names a stream: by its kind (``trade``, ``agg_trade``), which the words behind it
describe (``symbol=BTCUSDT,ETHUSDT interval=1m``), or as Binance writes it (``btcusdt@kline_1m``).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product as combinations
from typing import Any, Final

import msgspec

from ..client import Client
from ..descriptors import StreamRequest, Template
from ..market import USER, Market
from ..stream_name import OPTIONAL, PLACE, resolve
from .describe import allowed
from .registry import PRODUCTS, client_of

Request = StreamRequest[Any]
GRAMMAR: Final = """\
streams: a kind with what it takes (trade symbol=BTCUSDT,ETHUSDT kline symbol=BTCUSDT interval=1m),
         or as Binance writes them (btcusdt@trade); `binance-sdk stream PRODUCT` lists them all"""


class Selection(msgspec.Struct, frozen=True):
    """What is wanted of a product."""

    requests: tuple[Request, ...]
    user: bool = False
    """The user data, too."""


def streaming_client(product: str) -> type[Client]:
    """The client of a product that has streams. Raises ValueError for any other."""
    client = client_of(product)
    if not (issubclass(client, Client) and (client.MARKET.templates or client.MARKET.user_data)):
        having = [name for name in PRODUCTS if issubclass(client_of(name), Client)]
        raise ValueError(f"{product} has no streams that the SDK speaks: there are {', '.join(having)}")
    return client


def select(market: Market, words: Iterable[str]) -> Selection:
    """The streams that the words mean. Raises ValueError for what makes no sense."""
    user, requests = False, dict[str, Request]()
    for name, parameters in _grouped(words):
        if name == USER and market.user_data is not None:
            _only((), parameters, "user data")
            user = True
            continue
        requests.update((found.name, found) for found in _requests(market, name, parameters))
    return Selection(tuple(requests.values()), user)


def explain_streams(market: Market) -> Iterator[list[str]]:
    """A row for each kind: its name, how Binance writes it, and what it takes."""
    for subtype, template in market.templates.items():
        takes = "; ".join(f"{param.name}: {allowed(param)}" for param in template.params)
        yield [subtype, template.name, takes]
    if market.user_data is not None:
        yield [USER, "", "what happens to the account; needs keys"]


def _grouped(words: Iterable[str]) -> list[tuple[str, dict[str, str]]]:
    """Each name with the parameters behind it."""
    groups: list[tuple[str, dict[str, str]]] = []
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            groups.append((word, {}))
        elif not groups:
            raise ValueError(f"{word}: name a stream first, as in: trade symbol=BTCUSDT")
        elif name in groups[-1][1]:
            raise ValueError(f"{word}: {name} was given twice")
        else:
            groups[-1][1][name] = text
    return groups


def _requests(market: Market, name: str, parameters: Mapping[str, str]) -> Iterator[Request]:
    subtype = _kind(market, name)
    if subtype is None:
        yield _written(market, name, parameters)
        return
    template = market.templates[subtype]
    _only([param.name for param in template.params], parameters, name)
    for param in template.params:
        if param.required and not parameters.get(param.name):
            raise ValueError(f"{name}: {param.name} is missing; it is {allowed(param)}")
    given = [parameters[p.name].split(",") if p.name in parameters else [None] for p in template.params]
    for values in combinations(*given):
        yield _made(market, subtype, values)


def _made(market: Market, subtype: str, values: Sequence[object]) -> Request:
    """With its numbers as text, which is what they are."""
    return resolve(market.templates[subtype], market.stream_events[subtype], values, str)


def _kind(market: Market, name: str) -> str | None:
    plain = name.replace("_", "").lower()
    return next((subtype for subtype in market.templates if subtype.lower() == plain), None)


def _written(market: Market, name: str, parameters: Mapping[str, str]) -> Request:
    """The stream of that name."""
    for subtype, template in market.templates.items():
        found = pattern_of(template).fullmatch(name)
        if found is not None:
            _only((), parameters, name)
            return _made(market, subtype, [found[param.name] for param in template.params])
    known = [*market.templates, *([USER] if market.user_data else [])]
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(close)}?" if close else f"there are {', '.join(known)}"
    raise ValueError(f"{name!r} is no stream of {market.product.name}: {hint}")


def pattern_of(template: Template) -> re.Pattern[str]:
    """What the names of its streams look like, with a group for each parameter."""
    choices = {param.name: "|".join(map(re.escape, param.enum)) for param in template.params}

    def escaped(text: str) -> str:
        parts = PLACE.split(text)
        places = [f"(?P<{place}>{choices[place] or '[^@]+'})" for place in parts[1::2]]
        literals = [re.escape(part) for part in parts[::2]]
        return "".join(a + b for a, b in zip(literals, [*places, ""], strict=True))

    parts = OPTIONAL.split(template.name)
    pattern = "".join(
        escaped(part) if n % 2 == 0 else f"(?:{escaped(part)})?" for n, part in enumerate(parts)
    )
    return re.compile(pattern)


def _only(known: Sequence[str], given: Iterable[str], name: str) -> None:
    for each in given:
        if each not in known:
            takes = f"it takes {', '.join(known)}" if known else "it takes no parameters"
            close = difflib.get_close_matches(each, known, n=1, cutoff=0.4)
            raise ValueError(f"{name} has no {each}: {f'did you mean {close[0]}?' if close else takes}")
