"""What can be done to a sandbox by name: methods that are marked, checked against their own signatures.

`@command` is all it takes: such a method of the fault panel, the connections, the clock or the operator's
desk can be called from Python, over HTTP and from a script, under the name ``group.method``. Every call is
in the `History`, so that what somebody did by hand can be done again.
"""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, wraps
from types import NoneType, UnionType
from typing import ClassVar, Final, Literal, Protocol, TypeVar, Union, cast, get_args, get_origin
from typing import get_type_hints as hints_of

import msgspec

from .account import Account

_FURTHER: Final = inspect.Parameter.VAR_KEYWORD
REMEMBERED: Final = 10_000
"""Commands that the history keeps."""


@dataclass(frozen=True, slots=True)
class Done:
    """A command that was carried out. ``time``: microseconds of the true clock since the sandbox was made."""

    time: int
    command: str
    arguments: Mapping[str, object]


class History:
    """What was done to one sandbox. ``now``: microseconds of the true clock."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._began = now()
        self.done: deque[Done] = deque(maxlen=REMEMBERED)
        self.busy = False
        """A command is being carried out: what it calls is part of it."""

    @property
    def age(self) -> int:
        """Microseconds since the sandbox was made."""
        return self._now() - self._began

    def add(self, command: str, arguments: Mapping[str, object]) -> None:
        """A command was carried out."""
        self.done.append(Done(self.age, command, {name: _plain(value) for name, value in arguments.items()}))


class Owner(Protocol):
    """Something that has commands."""

    group: ClassVar[str]
    """The first half of their names."""

    @property
    def history(self) -> History:
        """Where they are noted."""
        ...


F = TypeVar("F", bound=Callable[..., object])


def command(method: F) -> F:
    """Marks a method as something that can be done by name; its choices are checked, its calls noted."""
    signature = inspect.signature(method)
    further = next((name for name, found in signature.parameters.items() if found.kind is _FURTHER), "")

    @wraps(method)
    def run(owner: Owner, /, *args: object, **kwargs: object) -> object:
        history = owner.history
        if history.busy:
            return method(owner, *args, **kwargs)
        given = dict(signature.bind(owner, *args, **kwargs).arguments)
        given.pop("self")
        given |= given.pop(further, {})
        name = f"{owner.group}.{method.__name__}"
        _check_choices(name, method, given)
        history.busy = True
        try:
            result = method(owner, *args, **kwargs)
        finally:
            history.busy = False
        history.add(name, given)
        return result

    vars(run)["is_command"] = True
    return cast("F", run)


@cache
def _hints(method: Callable[..., object]) -> Mapping[str, object]:
    return hints_of(method)


def choices(annotation: object) -> tuple[object, ...]:
    """The values that a Literal allows, also where it is one side of a union; empty for anything else."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(value for side in _sides(annotation) if side is not annotation for value in choices(side))


def _sides(annotation: object) -> tuple[object, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _check_choices(name: str, method: Callable[..., object], given: Mapping[str, object]) -> None:
    hints = _hints(method)
    for parameter, value in given.items():
        allowed = choices(hints.get(parameter))
        if allowed and value not in allowed and not (value is None and NoneType in _sides(hints[parameter])):
            raise ValueError(f"{name}: {parameter}={value!r}: give {_either(allowed)}")


def _either(values: Iterable[object]) -> str:
    return " or ".join(repr(value) for value in values)


def _plain(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, Account):
        return value.uid
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


# -- by name


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a command."""

    name: str
    annotation: object
    default: object
    required: bool

    @property
    def kind(self) -> str:
        """What JSON has to hold: number, whole number, text, true or false, object, account, or null too."""
        return " or ".join(dict.fromkeys(_NAMES.get(side, "text") for side in _sides(self.annotation)))

    def describe(self) -> dict[str, object]:
        """For who reads it and for forms."""
        found: dict[str, object] = {"name": self.name, "type": self.kind, "required": self.required}
        if allowed := choices(self.annotation):
            found["choices"] = allowed
        return found if self.required else found | {"default": _plain(self.default)}


_NAMES: Final[Mapping[object, str]] = {
    int: "whole number",
    float: "number",
    bool: "true or false",
    str: "text",
    bytes: "text",
    Account: "account",
    NoneType: "null",
    Mapping[str, object]: "object",
}


class Command:
    """One command of one sandbox."""

    def __init__(self, owner: Owner, method: str) -> None:
        self.name = f"{owner.group}.{method}"
        self._call: Callable[..., object] = getattr(owner, method)
        function = inspect.unwrap(getattr(type(owner), method))
        hints = _hints(function)
        parameters = list(inspect.signature(function).parameters.values())[1:]
        self.open = any(found.kind is _FURTHER for found in parameters)
        """Takes any further arguments."""
        self.parameters = {
            found.name: Parameter(
                found.name, hints[found.name], found.default, found.default is inspect.Parameter.empty
            )
            for found in parameters
            if found.kind is not _FURTHER
        }
        self.text = inspect.getdoc(function) or ""

    def describe(self) -> dict[str, object]:
        """Name, what it does, parameters."""
        found: dict[str, object] = {
            "name": self.name,
            "text": self.text,
            "parameters": [parameter.describe() for parameter in self.parameters.values()],
        }
        return found | {"further": True} if self.open else found

    def prepare(
        self, arguments: Mapping[str, object], accounts: Callable[[object], Account]
    ) -> Callable[[], object]:
        """The command with arguments from JSON, ready to be carried out; ValueError for what does not fit."""
        unknown = [] if self.open else [name for name in arguments if name not in self.parameters]
        if unknown:
            known = ", ".join(self.parameters) or "nothing"
            raise ValueError(f"{self.name}: no parameter {', '.join(unknown)}; it takes {known}")
        missing = [
            name for name, found in self.parameters.items() if found.required and name not in arguments
        ]
        if missing:
            raise ValueError(f"{self.name}: {', '.join(missing)} is missing")
        fitting = {name: self._fit(name, value, accounts) for name, value in arguments.items()}
        return lambda: self._call(**fitting)

    def _fit(self, name: str, value: object, accounts: Callable[[object], Account]) -> object:
        parameter = self.parameters.get(name)
        if parameter is None:
            return value
        sides = _sides(parameter.annotation)
        if Account in sides:
            return accounts(value)
        if bytes in sides and isinstance(value, str):
            return value.encode()
        kinds = tuple(side for side in sides if side is not bytes)
        wanted = cast("type[object]", Union[kinds])  # noqa: UP007
        try:
            return msgspec.convert(value, wanted)
        except msgspec.ValidationError as error:
            allowed = choices(parameter.annotation)
            right = _either(allowed) if allowed else parameter.kind
            raise ValueError(f"{self.name}: {name}={value!r}: give {right}") from error


class Commands:
    """All commands of one sandbox. ``accounts`` finds an account by its number or one of its keys."""

    def __init__(self, owners: Iterable[Owner], accounts: Callable[[object], Account]) -> None:
        self._accounts = accounts
        self.known = {
            found.name: found
            for owner in owners
            for kind in type(owner).__mro__
            for method, value in vars(kind).items()
            if hasattr(value, "is_command")
            for found in (Command(owner, method),)
        }

    def prepare(self, name: str, arguments: Mapping[str, object]) -> Callable[[], object]:
        """A command ready to be carried out; ValueError for what does not fit, LookupError for the name."""
        found = self.known.get(name)
        if found is None:
            raise LookupError(f"{name}: no such command; there are {', '.join(self.known)}")
        return found.prepare(arguments, self._accounts)

    def run(self, name: str, arguments: Mapping[str, object]) -> object:
        """Carries out a command."""
        return self.prepare(name, arguments)()
