"""What answers consist of, and the objects inside requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen import shape as shapes
from codegen.annotation import PLAIN
from codegen.definition import Definition, ancestors, said, whole
from codegen.diff import rename
from codegen.diff.change import Change, Direction
from codegen.diff.compare.stanza import come, gone, pairs, written
from codegen.diff.site import Side, Site

JSON = {
    "string": "text",
    "decimal_text": "text",
    "decimal": "text",
    "digits": "text",
    "int": "integer",
    "ms": "integer",
    "number": "number",
    "bool": "boolean",
    "levels": "levels",
    "null": "null",
    "any": "any",
}
"""What travels for a scalar."""
Seen = frozenset[tuple[str, str]]
"""Types that are being compared already: they may contain themselves."""


@dataclass(frozen=True)
class Field:
    """One key of a struct, with all that is said about it."""

    shape: shapes.Shape
    optional: bool
    summary: str = ""


def shape(site: Site, old: shapes.Shape, new: shapes.Shape, seen: Seen = frozenset()) -> Iterator[Change]:
    """What differs between two shapes; named types of the same name are compared where they stand."""
    if old == new:
        return
    old_inner, old_null = bare(old)
    new_inner, new_null = bare(new)
    if old_null != new_null:
        traits = {"yes"} if new_null else {"no"}
        yield site.change("field.nullable", "changed", written(old), written(new), traits)
    if isinstance(old_inner, shapes.Ref) and isinstance(new_inner, shapes.Ref):
        yield from _references(site, old_inner.name, new_inner.name, seen)
    else:
        if _named(old_inner, site.pair.old) != _named(new_inner, site.pair.new):
            yield site.change("field.type", "changed", written(old_inner), written(new_inner), {"renamed"})
        yield from _structure(site, old_inner, new_inner, seen)


def _named(shape: shapes.Shape, side: Side) -> bool | None:
    """Whether a struct has a name of its own; None of anything else."""
    if isinstance(shape, shapes.Ref):
        return True if isinstance(resolved(shape, side), shapes.Struct) else None
    return False if isinstance(shape, shapes.Struct) else None


def bare(shape: shapes.Shape) -> tuple[shapes.Shape, bool]:
    """The shape without ``or null``, and whether it had that."""
    if isinstance(shape, shapes.Scalar | shapes.Ref):
        return replace(shape, nullable=False), shape.nullable
    if isinstance(shape, shapes.OneOf):
        options = tuple(bare(option)[0] for option in shape.options if option != shapes.Scalar("null"))
        null = len(options) < len(shape.options) or any(bare(option)[1] for option in shape.options)
        return (options[0] if len(options) == 1 else shapes.OneOf(options)), null
    return shape, False


def resolved(shape: shapes.Shape, side: Side) -> shapes.Shape:
    """What a reference stands for; the value of an enum is text."""
    if not isinstance(shape, shapes.Ref):
        return shape
    product, seen = side.product, set[str]()
    while isinstance(shape, shapes.Ref) and shape.name in product.types and shape.name not in seen:
        seen.add(shape.name)
        shape = whole(shape.name, product.types)
    if not isinstance(shape, shapes.Ref):
        return shape
    if shape.name in product.events:
        fields = product.events[shape.name].fields
        optional = frozenset(key for key, entry in fields.items() if entry.optional)
        return shapes.Struct(tuple((key, entry.type) for key, entry in fields.items()), optional)
    return shapes.Scalar("string")


def definition(site: Site, old: Definition, new: Definition) -> Iterator[Change]:
    """A named type; fields that it has from a type which is compared itself are left to that."""
    if old == new:
        return
    pair = site.pair
    if old.summary != new.summary:
        yield site.down("summary").change("definition.summary", "changed", old.summary, new.summary)
    if old.lacks != new.lacks:
        texts = ["; ".join(map(", ".join, each.lacks)) or "nothing" for each in (old, new)]
        yield site.down("lacks").change("definition.lacks", "changed", *texts)
    if pair.renames.types.get(old.extends, old.extends) != new.extends:
        yield site.down("extends").change("definition.extends", "changed", old.extends, new.extends)
    if isinstance(old.shape, shapes.Struct) and isinstance(new.shape, shapes.Struct):
        before, after = _described(site.old_name, pair.old), _described(site.new_name, pair.new)
        left = _inherited(site)
        yield from _fields(site, _without(before, left), _without(after, left), frozenset())
    else:
        inner = site.inside("shape") if _long(site) else site
        yield from shape(inner, old.shape, new.shape)


def _inherited(site: Site) -> set[str]:
    """Fields that stand in a type which is extended on both sides."""
    pair = site.pair
    names = pair.renames.types
    old, new = _owners(site.old_name, pair.old), _owners(site.new_name, pair.new)
    above = {names.get(name, name) for name in ancestors(site.old_name, pair.old.product.types)}
    common = {*above} & {*ancestors(site.new_name, pair.new.product.types)}
    from_old = {key for key, owner in old.items() if names.get(owner, owner) in common}
    from_new = {key for key, owner in new.items() if owner in common}
    return {
        key
        for key in from_old | from_new
        if (key not in old or key in from_old) and (key not in new or key in from_new)
    }


def _owners(name: str, side: Side) -> dict[str, str]:
    """The type in which each field stands."""
    types = side.product.types
    found: dict[str, str] = {}
    for owner in [*reversed(ancestors(name, types)), name]:
        struct = types[owner].shape
        found |= {key: owner for key, _ in struct.fields} if isinstance(struct, shapes.Struct) else {}
    return found


def _without(fields: dict[str, Field], keys: set[str]) -> dict[str, Field]:
    return {key: entry for key, entry in fields.items() if key not in keys}


def _long(site: Site) -> bool:
    """Whether the type is written with ``shape:``."""
    document = site.pair.new.product.documents.get((site.section, site.new_name))
    return document is not None and (site.section, site.new_name, "shape") in document.places


def structure(site: Site, old: shapes.Shape, new: shapes.Shape, direction: Direction) -> Iterator[Change]:
    """What differs inside two shapes, whatever they are called."""
    yield from _structure(replace(site, direction=direction), old, new, frozenset())


def _references(site: Site, old: str, new: str, seen: Seen) -> Iterator[Change]:
    pair = site.pair
    renamed = any(pair.renames.same(section, old, new) for section in ("types", "enums", "events"))
    if renamed and _known(old, pair.old) and _known(new, pair.new):
        return
    if old in pair.old.product.enums and new in pair.new.product.enums:
        yield site.change("field.type", "changed", old, new, {"reworded"})
        return
    if old not in pair.old.product.events:
        yield site.change("field.type", "changed", old, new, {"renamed"})
    if (old, new) not in seen:
        inner_old, inner_new = resolved(shapes.Ref(old), pair.old), resolved(shapes.Ref(new), pair.new)
        yield from _structure(site, inner_old, inner_new, seen | {(old, new)})


def _known(name: str, side: Side) -> bool:
    return name in side.product.types or name in side.product.enums or name in side.product.events


def _structure(site: Site, old: shapes.Shape, new: shapes.Shape, seen: Seen) -> Iterator[Change]:
    old_one, new_one = resolved(old, site.pair.old), resolved(new, site.pair.new)
    match old_one, new_one:
        case shapes.Array(one), shapes.Array(other):
            yield from shape(site.down("[]", (0,), (0,)), one, other, seen)
        case shapes.Map(one), shapes.Map(other):
            yield from shape(site.down("{}", ("map",), ("map",)), one, other, seen)
        case shapes.Tuple(), shapes.Tuple():
            yield from _positions(site, old_one, new_one, seen)
        case shapes.Struct(), shapes.Struct():
            yield from _fields(site, _by_key(old_one), _by_key(new_one), seen)
        case shapes.OneOf(one), shapes.OneOf(other):
            yield from _options(site, one, other, seen)
        case _:
            if old_one != new_one or _enum(old, site.pair.old) != _enum(new, site.pair.new):
                traits = type_traits(old_one, new_one, site.direction)
                yield site.change("field.type", "changed", written(old), written(new), traits)


def type_traits(old: shapes.Shape, new: shapes.Shape, direction: Direction) -> set[str]:
    """How another type looks to programs that expect the old one."""
    if new == shapes.Scalar("any"):
        return {"wider"}
    if old == shapes.Scalar("any"):
        return {"narrower"}
    if isinstance(old, shapes.OneOf) and new in old.options:
        return {"narrower"}
    if isinstance(new, shapes.OneOf) and old in new.options:
        return {"wider"}
    if not isinstance(old, shapes.Scalar) or not isinstance(new, shapes.Scalar):
        return set()
    if JSON[old.name] == JSON[new.name]:
        number = direction == "event" and "decimal" in (old.name, new.name)
        return {"reworded" if PLAIN[old.name] == PLAIN[new.name] and not number else "retyped"}
    return {"narrower"} if (JSON[old.name], JSON[new.name]) == ("number", "integer") else set()


def _enum(shape: shapes.Shape, side: Side) -> str:
    return shape.name if isinstance(shape, shapes.Ref) and shape.name in side.product.enums else ""


def _positions(site: Site, old: shapes.Tuple, new: shapes.Tuple, seen: Seen) -> Iterator[Change]:
    for index, (one, other) in enumerate(zip(old.items, new.items, strict=False)):
        before, after = old.names[index], new.names[index]
        inner = site.down(after or str(index), ("tuple", before or index), ("tuple", after or index))
        if before != after:
            yield inner.change("position.name", "changed", before, after)
        yield from shape(inner, one, other, seen)
    for index in range(len(new.items), len(old.items)):
        name = old.names[index] or str(index)
        yield site.down(name, ("tuple", name)).change("position", "removed", written(old.items[index]))
    for index in range(len(old.items), len(new.items)):
        name = new.names[index] or str(index)
        yield site.down(name, new=("tuple", name)).change(
            "position", "added", None, written(new.items[index])
        )


def _options(
    site: Site, old: tuple[shapes.Shape, ...], new: tuple[shapes.Shape, ...], seen: Seen
) -> Iterator[Change]:
    """Options that are equal belong together; a single one that is left on each side too."""
    gone_options = [option for option in old if option not in new]
    new_options = [option for option in new if option not in old]
    if len(gone_options) == len(new_options) == 1:
        keys = ("one_of", old.index(gone_options[0])), ("one_of", new.index(new_options[0]))
        yield from shape(site.down("one_of", *keys), gone_options[0], new_options[0], seen)
        return
    for option in gone_options:
        yield site.down("one_of").change("option", "removed", written(option))
    for option in new_options:
        yield site.down("one_of").change("option", "added", None, written(option))


def _fields(site: Site, old: dict[str, Field], new: dict[str, Field], seen: Seen) -> Iterator[Change]:
    renamed = rename.fields(old, new)
    for key, entry in gone(old, new, renamed):
        yield _key(site, key, entry, entry).change(
            "field", "removed", written(entry.shape), traits=_presence(entry)
        )
    for key, entry in come(old, new, renamed):
        yield _key(site, key, entry, entry).change(
            "field", "added", None, written(entry.shape), _presence(entry)
        )
    for before, after, one, other in pairs(old, new, renamed):
        inner = _key(site, after, one, other, before)
        if before != after:
            yield inner.change("field", "renamed", before, after)
        if one.optional != other.optional:
            traits = {"yes"} if other.optional else {"no"}
            yield inner.change("field.optional", "changed", one.optional, other.optional, traits)
        if one.summary != other.summary:
            yield inner.change("field.summary", "changed", one.summary, other.summary)
        yield from shape(inner, one.shape, other.shape, seen)


def _presence(entry: Field) -> set[str]:
    return {"optional"} if entry.optional else {"required"}


def _key(site: Site, key: str, old: Field, new: Field, before: str = "") -> Site:
    """Keys of fields stand in the file with their question mark, in the long form below ``fields``."""
    old_key = (before or key) + ("?" if old.optional else "")
    new_key = key + ("?" if new.optional else "")
    return site.down(key, _written_keys(site, old_key, old=True), _written_keys(site, new_key, old=False))


def _written_keys(site: Site, key: str, old: bool) -> tuple[str, ...]:
    """Below ``fields`` or ``object`` where that is how this type is written."""
    side = site.pair.old if old else site.pair.new
    name, keys = (site.old_name, site.old_keys) if old else (site.new_name, site.new_keys)
    document = side.product.documents.get((site.section, name))
    for form in (("fields", key), ("object", key), ("shape", key)):
        if document and (site.section, name, *keys, *form) in document.places:
            return form
    return (key,)


def _by_key(struct: shapes.Struct) -> dict[str, Field]:
    return {key: Field(value, key in struct.optional) for key, value in struct.fields}


def _described(name: str, side: Side) -> dict[str, Field]:
    """Every field of a type, with those it inherits."""
    types = side.product.types
    struct, summaries = whole(name, types), said(name, types)
    if not isinstance(struct, shapes.Struct):
        return {}
    return {key: replace(entry, summary=summaries.get(key, "")) for key, entry in _by_key(struct).items()}
