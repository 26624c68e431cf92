"""Reads ``spec/``: YAML files to one ``Spec``, or every fault at once, each with file, line and column."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from codegen import model
from codegen.definition import Definition
from codegen.position import Document, Fault, Keys, Position, read

M = TypeVar("M", bound=BaseModel)
SECTIONS = ("operations", "types", "enums", "streams", "events", "user_events", "controls")


class SpecError(Exception):
    """The spec is wrong. ``faults`` are all that was found, in the order of the files."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(map(str, self.faults)))


@dataclass
class ProductSpec:
    """All that is said about one product, its files joined."""

    name: str
    product: model.Product
    operations: dict[str, model.Operation] = field(default_factory=dict[str, model.Operation])
    types: dict[str, Definition] = field(default_factory=dict[str, Definition])
    enums: dict[str, model.Enum] = field(default_factory=dict[str, model.Enum])
    streams: dict[str, model.Stream] = field(default_factory=dict[str, model.Stream])
    events: dict[str, model.Event] = field(default_factory=dict[str, model.Event])
    user_events: dict[str, model.UserEvent] = field(default_factory=dict[str, model.UserEvent])
    controls: dict[str, model.Control] = field(default_factory=dict[str, model.Control])
    limits: list[model.Limit] = field(default_factory=list[model.Limit])
    errors: dict[int, model.Error] = field(default_factory=dict[int, model.Error])
    groups: dict[str, str] = field(default_factory=dict[str, str])
    """Heading by operation."""
    documents: dict[tuple[str, str], Document] = field(default_factory=dict[tuple[str, str], Document])
    """File by (section, name)."""

    def place(self, section: str, name: str, *keys: str | int) -> Position:
        """Where a part of a stanza stands."""
        document = self.documents.get((section, name))
        return document.place((section, name, *keys)) if document else Position(f"spec/{self.name}")


@dataclass
class Spec:
    """The whole registry."""

    products: dict[str, ProductSpec]
    errors: dict[str, dict[int, model.Error]]
    files: dict[str, Document]

    def place(self, file: str, *keys: str | int) -> Position:
        """Where ``keys`` stands in ``file`` (relative to the root of the repository)."""
        return self.files[file].place(keys) if file in self.files else Position(file)


def load(root: Path) -> Spec:
    """The spec below ``root/spec``; raises SpecError with every fault of every file."""
    with _without_collecting():
        return Loader(root).load()


@contextmanager
def _without_collecting() -> Generator[None]:
    """Nothing of what is read becomes garbage: looking for it takes as long as reading does."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class Loader:
    """Collects faults over all files, so that one run shows them all."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.faults: list[Fault] = []
        self.files: dict[str, Document] = {}

    def load(self) -> Spec:
        products = self.read("products.yaml", model.ProductsFile)
        errors = self.read("errors.yaml", model.ErrorsFile)
        folders = {path.name for path in (self.root / "spec").iterdir() if path.is_dir()}
        loaded = self.products(products, folders) if products else {}
        for product in loaded.values():
            self.join(product, errors)
        if products:
            self.check_folders(set(products.products), folders)
        if self.faults:
            raise SpecError(self.faults)
        return Spec(loaded, errors.errors if errors else {}, self.files)

    def products(self, file: model.ProductsFile, folders: set[str]) -> dict[str, ProductSpec]:
        loaded = {
            name: ProductSpec(name, product) for name, product in file.products.items() if name in folders
        }
        for product in loaded.values():
            self.inherit(product, file.families)
        return loaded

    def inherit(self, product: ProductSpec, families: Mapping[str, model.Family]) -> None:
        """Give a product what its family has, where it says nothing else."""
        document, name = self.files["spec/products.yaml"], product.product.family
        if name is None:
            return
        family = families.get(name)
        if family is None:
            self.fault(document, ("products", product.name, "family"), f"there is no family {name!r}")
            return
        product.product = product.product.model_copy(
            update={
                "environments": {**family.environments, **product.product.environments},
                "key_types": product.product.key_types or family.key_types,
                "server_time": product.product.server_time or family.server_time,
                "deviations": [*family.deviations, *product.product.deviations],
            }
        )
        self.add_limits(product, family.limits, document, ("families", name, "limits"))

    def join(self, product: ProductSpec, errors: model.ErrorsFile | None) -> None:
        """Add every file of the product's folder, and its error codes."""
        for path in sorted((self.root / "spec" / product.name).glob("*.yaml")):
            part = self.read(f"{product.name}/{path.name}", model.ProductFile)
            if part:
                self.add(product, part, self.files[f"spec/{product.name}/{path.name}"])
        if errors:
            sections = ("common", product.product.family or "", product.name)
            for section in sections:
                product.errors |= errors.errors.get(section, {})

    def add(self, product: ProductSpec, part: model.ProductFile, document: Document) -> None:
        for section in SECTIONS:
            known = getattr(product, section)
            for name, stanza in getattr(part, section).items():
                if name in known:
                    first = product.place(section, name)
                    self.fault(document, (section, name), f"{name!r} is already defined at {first}")
                else:
                    known[name] = stanza
                    product.documents[section, name] = document
        product.groups.update(dict.fromkeys(part.operations, part.group or Path(document.file).stem))
        self.add_limits(product, part.limits, document, ("limits",))

    def add_limits(
        self, product: ProductSpec, limits: Sequence[model.Limit], document: Document, keys: Keys
    ) -> None:
        for index, limit in enumerate(limits):
            number = str(len(product.limits))
            product.documents["limits", number] = document
            document.places["limits", number] = document.place((*keys, index))
            product.limits.append(limit)

    def check_folders(self, products: set[str], folders: set[str]) -> None:
        document = self.files["spec/products.yaml"]
        for name in sorted(folders - products):
            self.fault(document, ("products",), f"the folder spec/{name} is no product of this file")
        for name in sorted(products - folders):
            self.fault(document, ("products", name), f"there is no folder spec/{name}")

    def read(self, name: str, kind: type[M]) -> M | None:
        """One file as ``kind``; faults are noted and give None."""
        path, shown = self.root / "spec" / name, f"spec/{name}"
        if not path.exists():
            self.faults.append(Fault(Position(shown), "this file is missing"))
            return None
        document = self.files[shown] = read(path, shown)
        self.faults += document.faults
        if document.value is None and document.faults:
            return None
        try:
            return kind.model_validate(document.value)
        except ValidationError as error:
            self.faults += (fault for details in error.errors() for fault in explain(details, document))
            return None

    def fault(self, document: Document, keys: Keys, message: str) -> None:
        self.faults.append(Fault(document.place(keys), message))


def explain(details: ErrorDetails, document: Document) -> Iterator[Fault]:
    """Faults of one finding of pydantic: the place, and words a person understands."""
    keys = find(details["loc"], document)
    context: dict[str, Any] = details.get("ctx", {})
    if "problems" in context:
        for problem in context["problems"]:
            yield Fault(document.place((*keys, *problem.path)), f"{dotted(keys)}: {problem.message}")
        return
    yield Fault(document.place(keys), f"{dotted(keys)}: {wording(details)}")


def find(location: tuple[str | int, ...], document: Document) -> Keys:
    """The part of pydantic's location that names keys of the file (it also names union members)."""
    keys: Keys = ()
    for part in location:
        if (*keys, part) in document.places:
            keys = (*keys, part)
    return keys


def wording(details: ErrorDetails) -> str:
    """What is wrong, in the words of the spec."""
    last = details["loc"][-1] if details["loc"] else ""
    if details["type"] == "missing":
        return f"the field {last!r} is missing"
    if details["type"] == "extra_forbidden":
        return f"unknown field {last!r}"
    message = details["msg"].removeprefix("Value error, ")
    return f"{message} (got {details['input']!r})"


def dotted(keys: Keys) -> str:
    """``operations.create_order.params`` for people."""
    return ".".join(map(str, keys)) or "the file"
