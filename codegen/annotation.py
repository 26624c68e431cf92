"""Types in Python for shapes and parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from codegen import model, names
from codegen import shape as shapes
from codegen.definition import whole
from codegen.link_param import allowed_values
from codegen.literal import quoted
from codegen.load import ProductSpec

PLAIN = {
    "string": "str",
    "decimal_text": "str",
    "decimal": "str",
    "digits": "str",
    "int": "int",
    "ms": "int",
    "number": "float",
    "bool": "bool",
    "levels": "list[tuple[str, str]]",
    "null": "None",
    "any": "object",
}
WORDS = {"decimal_text": "decimal", "digits": "integer", "ms": "ms"}
"""What stands beside the plain type in ``Annotated``, as the name of an enum does."""
PARAM = {"string": "str", "int": "int", "decimal": "Number", "bool": "bool"}
MILLISECONDS = re.compile(r"^\d+(ms)?$")
LONGEST_LITERAL = 12
"""With more values than this, an unnamed enum is shown as ``str``."""


@dataclass
class TypeBook:
    """Annotations for the results of one product; structs without a name get one here."""

    product: ProductSpec
    structs: dict[str, shapes.Struct] = field(default_factory=dict[str, shapes.Struct])

    def annotate(self, shape: shapes.Shape, name: str, prefix: str = "") -> str:
        """The type of ``shape``; ``name`` is what a struct without a name is called."""
        match shape:
            case shapes.Scalar(scalar, nullable):
                return _nullable(_scalar(scalar), nullable)
            case shapes.Ref(ref, nullable):
                return _nullable(_word(ref) if ref in self.product.enums else prefix + ref, nullable)
            case shapes.Array(item):
                return f"list[{self.annotate(item, name, prefix)}]"
            case shapes.Map(values):
                return f"dict[str, {self.annotate(values, name, prefix)}]"
            case shapes.Tuple(items, keys):
                return f"tuple[{', '.join(self._items(items, keys, name, prefix))}]"
            case shapes.OneOf(options):
                return union(options, lambda option: self.annotate(option, name, prefix))
            case shapes.Const(value):
                return constants(value)
            case shapes.Struct():
                return prefix + self._name(name, shape)

    def _items(
        self, items: tuple[shapes.Shape, ...], keys: tuple[str, ...], name: str, prefix: str
    ) -> Iterator[str]:
        for item, key in zip(items, keys, strict=True):
            yield self.annotate(item, name + names.pascal(key), prefix)

    def _name(self, name: str, struct: shapes.Struct) -> str:
        """``name``, or with a number after it where another struct is already called so."""
        taken, number = name, 1
        while self._other(taken, struct):
            number += 1
            taken = f"{name}{number}"
        self.structs[taken] = struct
        return taken

    def _other(self, name: str, struct: shapes.Struct) -> bool:
        if name in self.product.types:
            return whole(name, self.product.types) != struct
        return name in self.product.enums or self.structs.get(name, struct) != struct


def param(param: model.Param, product: ProductSpec) -> str:
    """The type of a parameter without ``None``; lengths of time may be a `volas.TimeFrame` too."""
    if param.type == "object":
        one = f"types.{param.item}" if param.item else "Mapping[str, object]"
    elif param.type == "enum":
        values = allowed_values(param, product)
        one = _named_enum(param, param.enum) if isinstance(param.enum, str) else literals(values)
        one = f"{one} | TimeFrame" if all(map(names.INTERVAL.match, values)) else one
    else:
        one = PARAM[param.type]
    return f"Sequence[{one}]" if param.many else one


def _named_enum(param: model.Param, name: str) -> str:
    if param.values is None:
        return f"enums.{name} | types.{name}Text"
    return f"enums.{name} | {literals(param.values)}"


def literals(values: list[str]) -> str:
    """``Literal[...]`` of the values, or ``str`` where they are too many to read."""
    if len(values) > LONGEST_LITERAL:
        return "str"
    return f"Literal[{', '.join(map(quoted, values))}]"


def constants(*values: str | int | bool) -> str:
    """``Literal[...]`` of some values."""
    return (
        f"Literal[{', '.join(quoted(value) if isinstance(value, str) else str(value) for value in values)}]"
    )


def union(options: tuple[shapes.Shape, ...], annotate: Callable[[shapes.Shape], str]) -> str:
    """One or another type; constants share one ``Literal``."""
    values = [option.value for option in options if isinstance(option, shapes.Const)]
    others = [annotate(option) for option in options if not isinstance(option, shapes.Const)]
    return " | ".join(dict.fromkeys([*([constants(*values)] if values else []), *others]))


def stream_param(entry: model.Param, product: ProductSpec) -> str:
    """The type of a parameter of a stream: numbers also as text, milliseconds with or without unit."""
    if isinstance(entry.enum, list) and all(map(MILLISECONDS.match, entry.enum)):
        shown = dict.fromkeys(text for value in entry.enum for text in _spellings(value))
        return f"Literal[{', '.join(shown)}]"
    return "int | str" if entry.type == "int" else param(entry, product)


def _spellings(value: str) -> list[str]:
    number = value.removesuffix("ms")
    return [number, *dict.fromkeys([quoted(number), quoted(value)])]


@dataclass(frozen=True)
class EventBook:
    """Annotations for the events of one product."""

    product: ProductSpec

    def annotate(self, shape: shapes.Shape, number: str) -> str:
        """The type of a field; ``number`` is the type variable of prices."""
        match shape:
            case shapes.Scalar("decimal", nullable):
                return _nullable(number, nullable)
            case shapes.Scalar("levels", nullable):
                return _nullable(f"list[tuple[{number}, {number}]]", nullable)
            case shapes.Scalar(scalar, nullable):
                return _nullable(_scalar(scalar), nullable)
            case shapes.Ref(ref, nullable):
                return _nullable(self._ref(ref, number), nullable)
            case shapes.Array(item):
                return f"list[{self.annotate(item, number)}]"
            case shapes.Map(values):
                return f"dict[str, {self.annotate(values, number)}]"
            case shapes.Tuple(items):
                return f"tuple[{', '.join(self.annotate(item, number) for item in items)}]"
            case shapes.OneOf(options):
                return union(options, lambda option: self.annotate(option, number))
            case shapes.Const(value):
                return constants(value)
            case shapes.Struct():
                return "dict[str, object]"

    def number(self, event: str) -> str | None:
        """Type variable of an event: N (Decimal), L (levels only: text), None without prices."""
        scalars = {part.name for part in self._parts(event) if isinstance(part, shapes.Scalar)}
        if "decimal" in scalars:
            return "N"
        return "L" if "levels" in scalars else None

    def default(self, event: str) -> str | None:
        """Number type that an event has unless the caller says otherwise."""
        variable = self.number(event)
        return variable and {"N": "Decimal", "L": "str"}[variable]

    def of_account(self, event: str) -> bool:
        """Whether it tells of an account, and so where it comes from."""
        return any(user.account and user.event == event for user in self.product.user_events.values())

    def flat(self, event: str) -> bool:
        """Whether it holds no list or dict, so that the garbage collector need not look at it."""
        containers = (shapes.Array, shapes.Map, shapes.Tuple, shapes.Struct)
        return not any(
            isinstance(part, containers) or part in (shapes.Scalar("levels"), shapes.Scalar("any"))
            for part in self._parts(event)
        )

    def _ref(self, name: str, number: str) -> str:
        if name in self.product.enums:
            return _word(name)
        return f"{name}[{number}]" if self.number(name) else name

    def _parts(self, event: str, seen: frozenset[str] = frozenset()) -> Iterator[shapes.Shape]:
        """Every shape in an event and in the events inside it."""
        for entry in self.product.events[event].fields.values():
            for part in shapes.walk(entry.type):
                yield part
                inner = part.name if isinstance(part, shapes.Ref) else ""
                if inner in self.product.events and inner not in seen:
                    yield from self._parts(inner, seen | {event, inner})


def _scalar(name: str) -> str:
    """The type of a scalar, with the word for what the plain type does not say."""
    return _word(WORDS[name], PLAIN[name]) if name in WORDS else PLAIN[name]


def _word(word: str, plain: str = "str") -> str:
    return f"Annotated[{plain}, {quoted(word)}]"


def _nullable(annotation: str, nullable: bool) -> str:
    return f"{annotation} | None" if nullable else annotation
