"""Docstrings of generated methods: what the caller gets, parameters, price, errors, source."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence

from codegen import model, paging, scalar
from codegen.descriptor import RuleEntry, is_signed, params_of, routes_of
from codegen.load import ProductSpec

WIDTH = 100
ROUTE_NAMES = {"rest": "REST", "ws_api": "the WebSocket API"}
PRESENCE: Mapping[tuple[str, ...], str] = {("present",): "{}", ("absent",): "A call without {}"}
UNITS = {"ms": "milliseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def clean(text: str) -> str:
    """Text that can stand between triple quotes."""
    return text.replace("\\", "\\\\").replace('"""', "'''").strip()


def sentence(text: str) -> str:
    """The text with a full stop."""
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def wrap(text: str, indent: str = "", width: int = WIDTH) -> list[str]:
    """Lines of a paragraph; words (such as addresses) are never broken."""
    return textwrap.wrap(
        clean(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def short(text: str | None) -> list[str]:
    """Lines of one sentence, none without a text."""
    return wrap(sentence(text)) if text else []


def operation(stanza: model.Operation, product: ProductSpec) -> list[str]:
    """Lines of the docstring of an operation."""
    blocks = [wrap(sentence(stanza.title))]
    if stanza.description:
        blocks.append(wrap(stanza.description))
    if is_deprecated(stanza):
        blocks.append(wrap(deprecation(stanza)))
    blocks.append(_params(stanza))
    blocks.append(_rules(stanza))
    blocks.append([line for note in stanza.notes for line in wrap(sentence(note))])
    blocks.append(_facts(stanza, product))
    return join(blocks)


def history(name: str, stanza: model.Operation, taken: Collection[str]) -> list[str]:
    """Lines of the docstring of the method that gives all rows of an operation."""
    most = paging.most_of(stanza)
    bound = f"at most {most}; " if most else ""
    facts = {
        "start": "from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone"
        + ("" if paging.needs_start(stanza) else " (default: as far back as it goes)"),
        "end": "up to this moment, inclusive (default: now)",
        "limit": f"rows to ask for at a time ({bound}default: what costs least)",
    }
    if stanza.pages and stanza.pages.closes:
        facts["end"] += "; what is not final yet is left out"
    lines = [line for key, text in facts.items() if key in taken for line in _bullet(f"{key}: {text}")]
    return join([wrap(f"Every row of `{name}`, page by page."), lines])


def _bullet(text: str) -> list[str]:
    first, *rest = wrap(text, width=WIDTH - 2)
    return [f"- {first}", *(f"  {line}" for line in rest)]


def join(blocks: Sequence[list[str]]) -> list[str]:
    """Blocks with an empty line between them."""
    lines: list[str] = []
    for block in filter(None, blocks):
        lines += ["", *block] if lines else block
    return lines


def is_deprecated(stanza: model.Operation | model.Ending) -> bool:
    return bool(stanza.deprecated_after or stanza.sunset or stanza.successor)


def deprecation(stanza: model.Operation | model.Ending) -> str:
    """Since when, until when, and what to use."""
    since = f"deprecated since {stanza.deprecated_after}" if stanza.deprecated_after else ""
    end = f"gone on {stanza.sunset}" if stanza.sunset else ""
    text = ", ".join(filter(None, (since, end))) or "deprecated"
    instead = f"; use `{stanza.successor}`" if stanza.successor else ""
    return f"{text[0].upper()}{text[1:]}{instead}."


def _params(stanza: model.Operation) -> list[str]:
    routes = routes_of(stanza)
    return [
        line
        for name, param, only in params_of(stanza)
        for line in param_lines(name, param, only if len(routes) > 1 else None)
    ]


def param_lines(name: str, param: model.Param, only: scalar.Route | None) -> list[str]:
    """``- name: meaning (limits)``, where there is anything to say."""
    facts = list(param_facts(param, only))
    if not param.summary and not facts:
        return []
    text = f"{name}: {param.summary.rstrip('.')}" if param.summary else name
    return _bullet(f"{text} ({'; '.join(facts)})" if facts else text)


def param_facts(param: model.Param, only: scalar.Route | None) -> Iterator[str]:
    """What holds of a parameter beyond its type."""
    if only:
        yield f"{'REST' if only == 'rest' else 'WebSocket API'} only"
    if param.type == "int" and isinstance(param.enum, list):
        yield f"one of {', '.join(param.enum)}"
    yield from _range(param)
    if param.decimals is not None:
        yield f"at most {param.decimals} decimals"
    if param.max_items is not None:
        yield f"at most {param.max_items}"
    if param.max_length is not None:
        yield f"at most {param.max_length} characters"
    if param.default is not None:
        yield f"default {param.default}"
    if param.default_rule:
        yield _default_rule(param.default_rule)
    if param.default_note:
        yield f"default: {param.default_note.rstrip('.')}"
    if is_deprecated(param):
        yield _lower(deprecation(param)).replace("`", "")
    for dated in param.dated:
        yield f"{', '.join(dated.values)}: {_lower(deprecation(dated))}"


def _lower(text: str) -> str:
    """As it stands in the middle of a sentence."""
    return text[:1].lower() + text[1:].rstrip(".")


def _range(param: model.Param) -> Iterator[str]:
    if param.min is not None and param.max is not None:
        yield f"{param.min} to {param.max}"
    elif param.min is not None:
        yield f"at least {param.min}"
    elif param.max is not None:
        yield f"at most {param.max}"
    if param.exclusive_min is not None:
        yield f"more than {param.exclusive_min}"


def _default_rule(rule: model.DefaultRule) -> str:
    by_value: dict[str, list[str]] = {}
    for value, default in rule.values.items():
        by_value.setdefault(default, []).append(value)
    parts = [f"{default} for {rule.param} {' and '.join(values)}" for default, values in by_value.items()]
    return "default " + ", ".join(parts) + (f", else {rule.otherwise}" if rule.otherwise else "")


def _rules(stanza: model.Operation) -> list[str]:
    lines: list[RuleEntry] = [(rule, rule.only) for rule in stanza.rules]
    for route, difference in stanza.routes.items():
        lines.extend((rule, route) for rule in difference.rules)
    return [line for rule, only in lines for text in rule_texts(rule, only) for line in wrap(text)]


def rule_texts(rule: model.Rule, only: scalar.Route | None) -> Iterator[str]:
    """A rule as sentences."""
    where = f" over {ROUTE_NAMES[only]}" if only else ""
    if rule.any_of:
        yield f"At least one of {_names(rule.any_of)} is needed{where}."
    if rule.exactly_one_of:
        yield f"Exactly one of {_names(rule.exactly_one_of)} is needed{where}."
    if rule.not_together:
        yield f"Only one of {_names(rule.not_together)} may be given{where}."
    if rule.requires:
        needs = _needs(rule.requires)
        when = " and ".join(_given(name, values) for name, values in rule.when.items())
        yield f"{when or 'Every call'} needs {needs}{where}."
    if rule.max_window:
        yield f"startTime and endTime may be at most {span(rule.max_window)} apart{where}."
    if rule.default_window:
        yield f"Without them, the last {span(rule.default_window)}{where}."
    if rule.lookback:
        yield f"Only the last {span(rule.lookback)} are kept{where}."


def _needs(requires: list[list[str]]) -> str:
    """``quantity, (price or pegPriceType)``; one need alone stands without brackets."""
    texts = [" or ".join(alternatives) for alternatives in requires]
    if len(texts) == 1:
        return texts[0]
    return ", ".join(f"({text})" if " " in text else text for text in texts)


def _given(name: str, values: list[str]) -> str:
    return PRESENCE.get(tuple(values), "{} {}").format(name, " or ".join(values))


def _names(names: list[str]) -> str:
    return ", ".join(names)


def span(text: str) -> str:
    """``24h`` as ``24 hours``."""
    digits = text.rstrip("mshd")
    unit = UNITS[text.removeprefix(digits)]
    return f"{digits} {unit.removesuffix('s') if digits == '1' else unit}"


def _facts(stanza: model.Operation, product: ProductSpec) -> list[str]:
    facts = [*price(stanza), security(stanza)]
    lines = wrap(sentence(". ".join(facts)))
    if stanza.errors:
        codes = ", ".join(f"{code} {product.errors[code].name}" for code in stanza.errors)
        lines += wrap(f"Errors: {codes}.")
    if stanza.data_source:
        lines += wrap(f"Data from: {sentence(stanza.data_source)}")
    return lines + sources(stanza.docs, product)


def price(stanza: model.Operation) -> Iterator[str]:
    """What a call costs, pool by pool."""
    given_back = (
        f"; {stanza.weight_on_success} when it succeeds" if stanza.weight_on_success is not None else ""
    )
    own = {route: difference.weight for route, difference in stanza.routes.items() if difference.weight}
    if stanza.weight is None:
        yield "Weight: not documented"
    else:
        yield f"Weight: {weights_text(stanza.weight)}{given_back}"
    for route, weights in own.items():
        yield f"Over {ROUTE_NAMES[route]}: {weights_text(weights)}{given_back}"
    if isinstance(stanza.orders, dict):
        yield "Orders: " + ", ".join(f"{count} per {interval}" for interval, count in stanza.orders.items())
    elif stanza.orders:
        yield f"Orders: {stanza.orders}"
    for rate in stanza.rates:
        scope = "IP" if rate.scope == "ip" else "account"
        yield f"At most {rate.limit} calls per {rate.interval} and {scope}"


def weights_text(weights: list[model.Weight]) -> str:
    """All pools: ``5 with limit up to 100, 25 otherwise``."""
    parts: list[str] = []
    for weight in weights:
        pool = "" if weight.pool == "REQUEST_WEIGHT" else f" ({weight.pool})"
        several = len(weight.cases) > 1
        cases = [_case(case, several) for case in weight.cases]
        parts.append(", ".join(cases) + pool)
    return "; ".join(parts)


def _case(case: model.Case, several: bool) -> str:
    price = str(case.weight)
    if case.per_item is not None:
        price = f"{case.per_item} for each of {case.item_param}"
        price = f"{case.weight} and {price}" if case.weight else price
        price += f" (at most {case.cap})" if case.cap is not None else ""
    if not case.when:
        return f"{price} otherwise" if several else price
    return f"{price} with {' and '.join(_condition(*entry) for entry in case.when.items())}"


def _condition(name: str, condition: model.Condition) -> str:
    if condition.present is not None:
        return name if condition.present else f"no {name}"
    if condition.values:
        return f"{name} {' or '.join(condition.values)}"
    if condition.count_min is not None or condition.count_max is not None:
        return f"{_between(condition.count_min, condition.count_max)} {name}"
    return f"{name} {_between(condition.min, condition.max)}"


def _between(least: int | None, most: int | None) -> str:
    if least is None:
        return f"up to {most}"
    return f"{least} or more" if most is None else f"{least} to {most}"


def security(stanza: model.Operation) -> str:
    """Who may call it."""
    signed = ", signed" if is_signed(stanza) else ""
    keys = f", {' or '.join(stanza.key_types)} keys only" if stanza.key_types else ""
    return f"Security: {stanza.security}{signed}{keys}"


def sources(docs: model.Docs, product: ProductSpec) -> list[str]:
    """One line per page of Binance's documentation, with its date."""
    revision = docs.revision or product.product.docs.revision
    return [f"Source ({revision}): {page}" for page in addresses(docs, product)]


def addresses(docs: model.Docs, product: ProductSpec) -> Iterator[str]:
    """Pages of Binance's documentation."""
    for page in (docs.page, docs.ws_page):
        if page:
            yield page if "://" in page else product.product.docs.base + page
