"""Views of results and enums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from codegen import docstring, model, names
from codegen import shape as shapes
from codegen.annotation import TypeBook
from codegen.definition import Definition, ancestors, said, whole
from codegen.literal import Code, literal, quoted
from codegen.load import ProductSpec

AMBIGUOUS = frozenset("lOI")


@dataclass(frozen=True)
class FieldView:
    """One key of a struct."""

    key: str
    annotation: str
    doc: list[str]

    @property
    def comment(self) -> str:
        """What stands behind the field; linters dislike keys that look like digits."""
        return "  # noqa: E741" if self.key in AMBIGUOUS else ""


@dataclass(frozen=True)
class StructView:
    """A TypedDict; ``plain``: every key can be an attribute of a class."""

    name: str
    doc: list[str]
    base: str
    fields: list[FieldView]
    plain: bool


@dataclass(frozen=True)
class AliasView:
    """A name for a type that is no struct; ``quoted`` where it, or what it needs, names itself."""

    name: str
    annotation: str
    remarks: list[str]
    doc: list[str]
    quoted: bool


@dataclass(frozen=True)
class MemberView:
    """One value of an enum."""

    name: str
    value: Code
    doc: list[str]


@dataclass(frozen=True)
class EnumView:
    """An enum, the literal type beside it and the constant with its values."""

    name: str
    doc: list[str]
    members: list[MemberView]
    constant: str
    values: Code
    literal: str


def type_views(book: TypeBook) -> tuple[list[StructView], list[AliasView]]:
    """Structs of types.py, each after the one it extends; aliases by what they need.

    Inner structs are found on the way.
    """
    named = book.product.types
    structs = [named_struct_view(name, book) for name in named if is_struct(named[name].shape)]
    aliases = alias_views({name: entry for name, entry in named.items() if not is_struct(entry.shape)}, book)
    done: set[str] = set()
    while left := [name for name in book.structs if name not in done]:
        for name in left:
            done.add(name)
            structs.append(struct_view(name, book.structs[name], book))
    return sorted(structs, key=lambda view: (len(ancestors(view.name, named)), view.name)), aliases


def is_struct(shape: shapes.Shape) -> bool:
    return isinstance(shape, shapes.Struct)


def alias_views(aliases: dict[str, Definition], book: TypeBook) -> list[AliasView]:
    """Each after those it needs."""
    views: dict[str, AliasView] = {}

    def visit(name: str, inside: frozenset[str]) -> None:
        parts = [part.name for part in shapes.walk(aliases[name].shape) if isinstance(part, shapes.Ref)]
        needed = [part for part in dict.fromkeys(parts) if part in aliases]
        for part in needed:
            if part not in views and part not in inside:
                visit(part, inside | {part})
        quoted = any(part not in views or views[part].quoted for part in needed)
        views[name] = alias_view(name, aliases[name], book, quoted=quoted)

    for name in sorted(aliases):
        if name not in views:
            visit(name, frozenset({name}))
    return list(views.values())


def named_struct_view(name: str, book: TypeBook) -> StructView:
    """A named struct: a subclass of what it extends, if both are plain, else with all fields itself."""
    named, entry = book.product.types, book.product.types[name]
    own, everything = entry.shape, whole(name, named)
    assert isinstance(own, shapes.Struct) and isinstance(everything, shapes.Struct)
    base = entry.extends if is_plain(everything) else ""
    texts = entry.fields if base else said(name, named)
    return struct_view(name, own if base else everything, book, entry.summary, base, texts)


def struct_view(
    name: str,
    struct: shapes.Struct,
    book: TypeBook,
    summary: str = "",
    base: str = "",
    texts: Mapping[str, str] = MappingProxyType({}),
) -> StructView:
    fields = [field_view(key, struct, name, book, texts.get(key, "")) for key, _ in struct.fields]
    return StructView(name, docstring.short(summary), base, fields, is_plain(struct))


def field_view(key: str, struct: shapes.Struct, name: str, book: TypeBook, text: str) -> FieldView:
    shape = dict(struct.fields)[key]
    kind = book.annotate(shape, name + names.pascal(key))
    if key in struct.optional:
        kind = f"NotRequired[{kind}]"
    return FieldView(key, kind, docstring.short(text))


def is_plain(struct: shapes.Struct) -> bool:
    """Whether every key can be an attribute of a class."""
    return all(names.plain(key) for key, _ in struct.fields)


def alias_view(name: str, entry: Definition, book: TypeBook, *, quoted: bool) -> AliasView:
    shape, remarks = entry.shape, list[str]()
    if isinstance(shape, shapes.Tuple) and any(shape.names):
        remarks = docstring.wrap(", ".join(shape.names), width=docstring.WIDTH)
    kind = book.annotate(shape, f"{name}Item")
    return AliasView(name, kind, remarks, docstring.short(entry.summary), quoted)


def enum_view(name: str, enum: model.Enum, spec: ProductSpec) -> EnumView:
    members = [
        MemberView(value.name or names.member(key), quoted(key), docstring.short(value.summary))
        for key, value in enum.values.items()
    ]
    return EnumView(
        name=name,
        doc=docstring.join(
            [
                docstring.short(enum.summary or f"Values of {name}"),
                docstring.sources(enum.docs, spec) if enum.docs else [],
            ]
        ),
        members=members,
        constant=f"_{names.constant(name)}",
        values=literal(tuple(enum.values)),
        literal=f"Literal[{', '.join(quoted(key) for key in enum.values)}]",
    )


def uses(enum: EnumView, text: str) -> bool:
    """Whether a literal names the constant of an enum."""
    return f"enum={enum.constant}," in text or f"enum={enum.constant})" in text
