"""The examples of spec/README.md are true, and the language can say what Binance does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter

from binance_sdk.core.encoding import encode
from binance_sdk.core.weight import weigh
from binance_sdk.errors import InvalidParameterException
from codegen import model, output, scalar
from codegen.__main__ import REPOSITORY
from codegen.position import read
from codegen.shape import Raw
from tests.codegen.repository import Package, make

README = (REPOSITORY / "spec/README.md").read_text(encoding="utf-8")


def example(heading: str, folder: Path) -> Raw:
    """The first YAML example below a heading."""
    found = re.search(rf"^#+ {heading}$.*?```yaml\n(.*?)```", README, re.DOTALL | re.MULTILINE)
    assert found, heading
    path = folder / "example.yaml"
    path.write_text(found[1].replace("{...}", "{}").replace("[...]", "[]"), encoding="utf-8")
    document = read(path, heading)
    assert document.faults == []
    return document.value


def test_adding_an_endpoint_is_one_stanza(tmp_path: Path) -> None:
    example("Adding an endpoint", tmp_path)
    root = make(tmp_path, {"mood": (tmp_path / "example.yaml").read_text(encoding="utf-8")})
    output.write(root, output.build(root))
    package = Package(root, "generated_mood")
    operation = package.module("mood.operations").GET_MOOD
    assert encode(operation, "rest", {"symbol": "BTCUSDT", "limit": 5}) == {"symbol": "BTCUSDT", "limit": "5"}
    with pytest.raises(InvalidParameterException, match="limit=0"):
        encode(operation, "rest", {"symbol": "BTCUSDT", "limit": 0})
    assert weigh(operation, {}, "rest") == 2
    assert "get_mood" in vars(package.module("mood.with_response").MoodOperationsWithResponse)
    assert "get_mood" in vars(package.module("mood.sync").MoodSyncOperations)
    package.forget()


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("operations", model.ProductFile),
        ("Shapes: response, types, event fields", model.ProductFile),
        ("enums", model.ProductFile),
        ("events", model.ProductFile),
        ("user_events, controls", model.ProductFile),
        ("limits", model.ProductFile),
        ("products.yaml", model.ProductsFile),
        ("errors.yaml", model.ErrorsFile),
    ],
)
def test_examples_of_sections(heading: str, kind: type[BaseModel], tmp_path: Path) -> None:
    assert kind.model_validate(example(heading, tmp_path)).model_fields_set


def test_examples_of_params(tmp_path: Path) -> None:
    params = TypeAdapter(dict[str, model.Param]).validate_python(example("params", tmp_path))
    assert params["reduceOnly"].as_text
    assert params["recvWindow"].max == 60000


def test_examples_of_rules(tmp_path: Path) -> None:
    rules = TypeAdapter(list[model.Rule]).validate_python(example("rules", tmp_path))
    assert rules[4].requires == [["quantity"], ["stopPrice", "trailingDelta"]]


def weights(text: str) -> list[str]:
    found = re.search(r"^### weight$.*?```yaml\n(.*?)```", text, re.DOTALL | re.MULTILINE)
    assert found
    return found[1].splitlines()


@pytest.mark.parametrize("line", weights(README))
def test_examples_of_weights(line: str, tmp_path: Path) -> None:
    path = tmp_path / "weight.yaml"
    path.write_text(line, encoding="utf-8")
    value = read(path, "weight").value
    assert isinstance(value, dict)
    kind: TypeAdapter[list[model.Weight] | None] = TypeAdapter(model.Weights | None)
    assert (kind.validate_python(value["weight"]) is None) == (value["weight"] is None)


def test_every_field_is_described() -> None:
    """A field that the README does not name does not exist for people."""
    kinds = [
        kind for kind in vars(model).values() if isinstance(kind, type) and issubclass(kind, model.Stanza)
    ]
    names = {name for kind in kinds for name in kind.model_fields}
    assert len(names) > 80
    assert sorted(name for name in names if not re.search(rf"\b{name}\b", README)) == []


@pytest.mark.parametrize(
    ("span", "seconds"), [("100ms", 0.1), ("10s", 10), ("1m", 60), ("24h", 86400), ("7d", 604800)]
)
def test_spans(span: str, seconds: float) -> None:
    assert scalar.seconds(span) == seconds
