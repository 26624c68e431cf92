"""What a product's page in ``docs/products/`` shows."""

from __future__ import annotations

from dataclasses import dataclass

from codegen import docstring, model
from codegen.load import ProductSpec
from codegen.operation_views import Argument, OperationView
from codegen.stream_views import StreamView


@dataclass(frozen=True)
class PageView:
    """Rows of its tables, each cell as it is written."""

    docs: model.ProductDocs
    environments: list[list[str]]
    limits: list[list[str]]
    groups: dict[str, list[list[str]]]
    """Calls by heading."""
    streams: list[list[str]]
    user_events: list[list[str]]
    enums: list[list[str]]


def page_view(spec: ProductSpec, operations: list[OperationView], streams: list[StreamView]) -> PageView:
    """The page of one product."""
    groups: dict[str, list[list[str]]] = {}
    views = {view.name: view for view in operations}
    for name, stanza in spec.operations.items():
        groups.setdefault(spec.groups[name], []).append(call(views[name], stanza, spec))
    return PageView(
        docs=spec.product.docs,
        environments=[environment(name, each) for name, each in spec.product.environments.items()],
        limits=[limit(each) for each in spec.limits],
        groups=groups,
        streams=[stream(view, spec.streams[view.name], spec) for view in streams],
        user_events=[user_event(name, stanza, spec) for name, stanza in spec.user_events.items()],
        enums=[
            [code(name), cell(enum.summary or ""), cell(", ".join(map(code, enum.values)))]
            for name, enum in spec.enums.items()
        ],
    )


def cell(text: str) -> str:
    """Text that cannot end its cell."""
    return " ".join(text.replace("|", "\\|").split())


def code(text: str) -> str:
    return f"`{text}`"


def call(view: OperationView, stanza: model.Operation, spec: ProductSpec) -> list[str]:
    """A call: how it is written, what it does, how it travels, what it costs."""
    routes = [code(route) for route in (stanza.rest, stanza.ws_api) if route]
    facts = ". ".join([*docstring.price(stanza), docstring.security(stanza)])
    history = f"<br>{code(f'{view.history.name}()')}" if view.history else ""
    return [
        code(f"{view.name}({signature(lasting(view.arguments, stanza))})") + history,
        titled(stanza.title, stanza.docs, spec) + gone(stanza),
        "<br>".join(routes),
        cell(facts),
    ]


def lasting(arguments: list[Argument], stanza: model.Operation) -> list[Argument]:
    """Without the parameters that end."""
    ending = {name for name, param in stanza.params.items() if param.sunset}
    return [argument for argument in arguments if argument.wire not in ending]


def signature(arguments: list[Argument]) -> str:
    """``symbol, [limit]``; what every signed call takes is said once, above the tables."""
    shown = [argument for argument in arguments if argument.name != "recvWindow"]
    return ", ".join(argument.name if argument.required else f"[{argument.name}]" for argument in shown)


def titled(title: str, docs: model.Docs, spec: ProductSpec) -> str:
    """The title, as a link to the page of Binance that says so."""
    pages = list(docstring.addresses(docs, spec))
    return f"[{cell(title)}]({pages[0]})" if pages else cell(title)


def gone(stanza: model.Operation) -> str:
    return f" **{docstring.deprecation(stanza)}**" if docstring.is_deprecated(stanza) else ""


def environment(name: str, stanza: model.Environment) -> list[str]:
    """Its hosts, the best of each kind."""
    streams = [f"{urls[0]} ({kind})" if kind else urls[0] for kind, urls in stanza.streams.items() if urls]
    return [code(name), "<br>".join(stanza.rest[:1]), "<br>".join(stanza.ws_api[:1]), "<br>".join(streams)]


def limit(stanza: model.Limit) -> list[str]:
    each = ", each endpoint for itself" if stanza.per_endpoint else ""
    shared = f", together with {stanza.shared_with}" if stanza.shared_with else ""
    of = "IP address" if stanza.scope == "ip" else "account"
    return [
        code(stanza.type),
        f"{stanza.limit} per {docstring.span(stanza.interval).removeprefix('1 ')}",
        of + each + shared,
    ]


def stream(view: StreamView, stanza: model.Stream, spec: ProductSpec) -> list[str]:
    """A stream: how it is named here and on the wire, and what comes."""
    named = f"streams.{view.name}({signature(view.arguments)})"
    subtype = f"<br>`SubType.{stanza.subtype}`" if stanza.subtype else ""
    event = f"list of `{view.event}`" if view.many else code(view.event) if view.event else ""
    return [
        code(named) + subtype,
        titled(stanza.title, stanza.docs, spec),
        code(stanza.template),
        cell(stanza.update_speed or ""),
        event,
    ]


def user_event(name: str, stanza: model.UserEvent, spec: ProductSpec) -> list[str]:
    return [code(name), titled(stanza.title, stanza.docs, spec), code(stanza.event)]
