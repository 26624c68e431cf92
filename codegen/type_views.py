"""Views of results and enums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

from codegen import docstring, model, names
from codegen import shape as shapes
from codegen.annotation import TypeBook
from codegen.literal import Code, literal, quoted

AMBIGUOUS = frozenset("lOI")


@dataclass(frozen=True)
class FieldView:
    """One key of a struct."""

    key: str
    annotation: str
    remark: str = ""

    @property
    def comment(self) -> str:
        """What stands behind the field; linters dislike keys that look like digits."""
        parts = [self.remark, "noqa: E741" if self.key in AMBIGUOUS else ""]
        return "".join(f"  # {part}" for part in parts if part)


@dataclass(frozen=True)
class StructView:
    """A TypedDict; ``plain``: every key can be an attribute of a class."""

    name: str
    fields: list[FieldView]
    plain: bool


@dataclass(frozen=True)
class AliasView:
    """A name for a type that is no struct; ``quoted`` where it, or what it needs, names itself."""

    name: str
    annotation: str
    remarks: list[str]
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
    """Structs of types.py by name, aliases by what they need; inner structs are found on the way."""
    named = book.product.types
    structs = [struct_view(name, shape, book) for name, shape in named.items() if is_struct(shape)]
    aliases = alias_views({name: shape for name, shape in named.items() if not is_struct(shape)}, book)
    done: set[str] = set()
    while left := [name for name in book.structs if name not in done]:
        for name in left:
            done.add(name)
            structs.append(struct_view(name, book.structs[name], book))
    return sorted(structs, key=lambda view: view.name), aliases


def is_struct(shape: shapes.Shape) -> TypeGuard[shapes.Struct]:
    return isinstance(shape, shapes.Struct)


def alias_views(aliases: dict[str, shapes.Shape], book: TypeBook) -> list[AliasView]:
    """Each after those it needs."""
    views: dict[str, AliasView] = {}

    def visit(name: str, inside: frozenset[str]) -> None:
        parts = [part.name for part in shapes.walk(aliases[name]) if isinstance(part, shapes.Ref)]
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


def struct_view(name: str, struct: shapes.Struct, book: TypeBook) -> StructView:
    fields = [
        FieldView(key, book.annotate(shape, name + names.pascal(key)), book.remark(shape))
        for key, shape in struct.fields
    ]
    return StructView(name, fields, plain=all(names.plain(key) for key, _ in struct.fields))


def alias_view(name: str, shape: shapes.Shape, book: TypeBook, *, quoted: bool) -> AliasView:
    remarks = []
    if isinstance(shape, shapes.Tuple) and any(shape.names):
        pairs = zip(shape.names, shape.items, strict=True)
        words = (f"{key} ({book.remark(item)})" if book.remark(item) else key for key, item in pairs)
        remarks = docstring.wrap(", ".join(words), width=docstring.WIDTH)
    elif book.remark(shape):
        remarks = [book.remark(shape)]
    return AliasView(name, book.annotate(shape, f"{name}Item"), remarks, quoted)


def enum_view(name: str, enum: model.Enum) -> EnumView:
    members = [
        MemberView(value.name or names.member(key), quoted(key), docstring.short(value.summary))
        for key, value in enum.values.items()
    ]
    return EnumView(
        name=name,
        doc=docstring.short(enum.summary or f"Values of {name}"),
        members=members,
        constant=f"_{names.constant(name)}",
        values=literal(tuple(enum.values)),
        literal=f"Literal[{', '.join(quoted(key) for key in enum.values)}]",
    )


def uses(enum: EnumView, text: str) -> bool:
    """Whether a literal names the constant of an enum."""
    return f"enum={enum.constant}," in text or f"enum={enum.constant})" in text
