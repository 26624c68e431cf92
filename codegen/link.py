"""What crosses stanzas and files: names are unique, references resolve, rules and weights make sense."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Container, Iterator, Mapping
from functools import cache
from pathlib import Path

from codegen import model, names
from codegen import shape as shapes
from codegen.definition import Definition, ancestors, whole
from codegen.link_operation import operation_findings
from codegen.link_param import Finding, StanzaFinding, param_findings, reference_findings
from codegen.link_stream import event_findings, handler_findings, stream_findings, user_event_findings
from codegen.load import ProductSpec, Spec, SpecError
from codegen.position import Fault

ERRORS_MODULE = Path("src/binance_sdk/errors.py")
ERRORS_FILE = "spec/errors.yaml"
PRODUCTS_FILE = "spec/products.yaml"


def link(spec: Spec, kinds: Container[str] | None = None) -> Spec:
    """The same spec, known to hold together; raises SpecError with every fault.

    ``kinds``: the exceptions that there are; by default those of binance_sdk.errors.
    """
    faults = [
        Fault(product.place(section, name, *keys), f"{section}.{name}: {message}")
        for product in spec.products.values()
        for section, name, keys, message in findings(product)
    ]
    faults += error_faults(spec, exception_names() if kinds is None else kinds)
    faults += environment_faults(spec)
    if faults:
        raise SpecError(faults)
    return spec


def findings(product: ProductSpec) -> Iterator[StanzaFinding]:
    """Everything wrong in a product."""
    for section, name, found in stanza_findings(product):
        yield from ((section, name, keys, message) for keys, message in found)
    yield from limit_findings(product)
    yield from handler_findings(product)


def stanza_findings(product: ProductSpec) -> Iterator[tuple[str, str, Iterator[Finding]]]:
    """Section, stanza and what is wrong in it."""
    for name, operation in product.operations.items():
        yield "operations", name, operation_findings(name, operation, product)
    for name, stream in product.streams.items():
        yield "streams", name, stream_findings(name, stream, product)
    for name, control in product.controls.items():
        yield "controls", name, control_findings(control, product)
    for name, event in product.events.items():
        yield "events", name, event_findings(name, event, product)
    for name, user_event in product.user_events.items():
        yield "user_events", name, user_event_findings(user_event, product)
    for name, enum in product.enums.items():
        yield "enums", name, enum_findings(enum)
    for name in product.types:
        yield "types", name, type_findings(name, product)


def control_findings(control: model.Control, product: ProductSpec) -> Iterator[Finding]:
    yield from param_findings(control.params, product)
    for message in reference_findings(control.response, product.types, product):
        yield ("response",), message


def type_findings(name: str, product: ProductSpec) -> Iterator[Finding]:
    definition = product.types[name]
    shape = definition.shape
    for message in extension_findings(name, product.types):
        yield ("extends",), message
    for message in reference_findings(shape, product.types, product):
        yield (), message
    for message in lack_findings(name, product.types):
        yield ("lacks",), message
    scalars = {part.name for part in shapes.walk(shape) if isinstance(part, shapes.Scalar)}
    if scalars & {"decimal", "levels"}:
        yield (), "results stay text: write decimal_text"
    if name in product.enums:
        yield (), f"there is an enum of the same name at {product.place('enums', name)}"


def extension_findings(name: str, types: Mapping[str, Definition]) -> Iterator[str]:
    """What is wrong with the struct that a type extends."""
    definition, parents = types[name], ancestors(name, types)
    if name in parents:
        yield f"{name} extends itself"
        return
    for parent in parents[:1]:
        if parent not in types:
            yield f"there is no type {parent}"
        elif not isinstance(types[parent].shape, shapes.Struct):
            yield f"{parent} is no struct"
    for parent in parents:
        both = field_keys(definition) & field_keys(types.get(parent))
        for key in sorted(both):
            yield f"the field {key!r} is already in {parent}"


def lack_findings(name: str, types: Mapping[str, Definition]) -> Iterator[str]:
    """What is wrong with the fields that a type leaves out at times."""
    left_out = {key for group in types[name].lacks for key in group}
    shape = whole(name, types) if left_out and not any(extension_findings(name, types)) else None
    if isinstance(shape, shapes.Struct):
        required = {key for key, _ in shape.fields} - shape.optional
        yield from (f"{key!r} is no required field of {name}" for key in sorted(left_out - required))


def field_keys(definition: Definition | None) -> set[str]:
    """A struct's own keys."""
    shape = definition.shape if definition else None
    return {key for key, _ in shape.fields} if isinstance(shape, shapes.Struct) else set()


def enum_findings(enum: model.Enum) -> Iterator[Finding]:
    members = Counter(value.name or names.member(key) for key, value in enum.values.items())
    for member, count in members.items():
        if count > 1:
            yield ("values",), f"{count} values would be called {member}: give each a name"
    if not enum.values:
        yield ("values",), "an enum needs values"


def limit_findings(product: ProductSpec) -> Iterator[StanzaFinding]:
    seen: set[tuple[str, str]] = set()
    for index, limit in enumerate(product.limits):
        if (limit.type, limit.interval) in seen:
            yield "limits", str(index), (), f"{limit.type} per {limit.interval} is already defined"
        seen.add((limit.type, limit.interval))


def error_faults(spec: Spec, kinds: Container[str]) -> Iterator[Fault]:
    """Sections of errors.yaml for no product, and kinds that binance_sdk.errors does not have."""
    families = {product.product.family for product in spec.products.values()}
    for section, codes in spec.errors.items():
        place = ("errors", section)
        if section not in {"common", *spec.products, *families}:
            yield Fault(spec.place(ERRORS_FILE, *place), f"errors.{section}: no such product")
        for code, error in codes.items():
            named = [
                (error.kind, ("kind",)),
                *((kind, ("messages", text)) for text, kind in error.messages.items()),
            ]
            for kind, keys in named:
                if kind not in kinds:
                    position = spec.place(ERRORS_FILE, *place, str(code), *keys)
                    yield Fault(position, f"errors.{section}.{code}: binance_sdk.errors.KIND has no {kind}")


def environment_faults(spec: Spec) -> Iterator[Fault]:
    """Operations of environments that the product does not have."""
    for product in spec.products.values():
        for name, environment in product.product.environments.items():
            keys = ("products", product.name, "environments", name, "operations")
            for index, operation in enumerate(environment.operations):
                if operation not in product.operations:
                    position = spec.place(PRODUCTS_FILE, *keys, index)
                    yield Fault(position, f"{'.'.join(keys)}: there is no operation {operation!r}")


@cache
def exception_names(module: Path = Path(__file__).parents[1] / ERRORS_MODULE) -> frozenset[str]:
    """What ``KIND`` of binance_sdk.errors holds, read without importing the SDK."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "KIND":
            found = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
            return frozenset(name for name in found if name.endswith("Exception"))
    raise LookupError(f"{module} has no KIND")
