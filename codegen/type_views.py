"""Views of results and enums."""

from __future__ import annotations

from dataclasses import dataclass

from codegen import docstring, model, names
from codegen import shape as shapes
from codegen.annotation import TypeBook
from codegen.literal import Code, literal, quoted


@dataclass(frozen=True)
class FieldView:
    """One key of a struct."""

    key: str
    annotation: str
    remark: str = ""


@dataclass(frozen=True)
class StructView:
    """A TypedDict; ``plain``: every key can be an attribute of a class."""

    name: str
    fields: list[FieldView]
    plain: bool


@dataclass(frozen=True)
class AliasView:
    """A name for a type that is no struct."""

    name: str
    annotation: str
    remarks: list[str]


@dataclass(frozen=True)
class MemberView:
    """One value of an enum."""

    name: str
    value: Code
    summary: str


@dataclass(frozen=True)
class EnumView:
    """An enum, the literal type beside it and the constant with its values."""

    name: str
    summary: str
    members: list[MemberView]
    constant: str
    values: Code
    literal: str


def type_views(book: TypeBook) -> tuple[list[StructView], list[AliasView]]:
    """Structs and aliases of types.py, by name; inner structs are found on the way."""
    structs: list[StructView] = []
    aliases: list[AliasView] = []
    for name, shape in book.product.types.items():
        if isinstance(shape, shapes.Struct):
            structs.append(struct_view(name, shape, book))
        else:
            aliases.append(alias_view(name, shape, book))
    done: set[str] = set()
    while left := [name for name in book.structs if name not in done]:
        for name in left:
            done.add(name)
            structs.append(struct_view(name, book.structs[name], book))
    return sorted(structs, key=lambda view: view.name), sorted(aliases, key=lambda view: view.name)


def struct_view(name: str, struct: shapes.Struct, book: TypeBook) -> StructView:
    fields = [
        FieldView(key, book.annotate(shape, name + names.pascal(key)), book.remark(shape))
        for key, shape in struct.fields
    ]
    return StructView(name, fields, plain=all(names.plain(key) for key, _ in struct.fields))


def alias_view(name: str, shape: shapes.Shape, book: TypeBook) -> AliasView:
    remarks = []
    if isinstance(shape, shapes.Tuple) and any(shape.names):
        pairs = zip(shape.names, shape.items, strict=True)
        words = (f"{key} ({book.remark(item)})" if book.remark(item) else key for key, item in pairs)
        remarks = docstring.wrap(", ".join(words), width=docstring.WIDTH)
    elif book.remark(shape):
        remarks = [book.remark(shape)]
    return AliasView(name, book.annotate(shape, f"{name}Item"), remarks)


def enum_view(name: str, enum: model.Enum) -> EnumView:
    members = [
        MemberView(value.name or names.member(key), quoted(key), docstring.clean(value.summary or ""))
        for key, value in enum.values.items()
    ]
    return EnumView(
        name=name,
        summary=docstring.clean(docstring.sentence(enum.summary or f"Values of {name}")),
        members=members,
        constant=f"_{names.constant(name)}",
        values=literal(tuple(enum.values)),
        literal=f"Literal[{', '.join(quoted(key) for key in enum.values)}]",
    )


def uses(enum: EnumView, text: str) -> bool:
    """Whether a literal names the constant of an enum."""
    return f"enum={enum.constant}," in text or f"enum={enum.constant})" in text
