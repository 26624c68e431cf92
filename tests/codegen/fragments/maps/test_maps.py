"""Objects whose keys are data, objects with known keys, and objects that hold themselves."""

from __future__ import annotations

from typing import Annotated, Any

from tests.codegen.fragments.call import returns
from tests.codegen.fragments.conftest import Module


def fields(struct: Any) -> dict[str, str]:
    return {key: kind.__forward_arg__ for key, kind in struct.__annotations__.items()}


def test_maps(module: Module) -> None:
    types = module("types")
    assert types.Filters == dict[str, dict[str, Annotated[str, "decimal"]]]
    assert types.OnlyKey.__annotations__.keys() == {"map"}
    assert fields(types.Tree) == {"name": "str", "children": "list[Tree]", "by_name": "dict[str, Tree]"}


def test_inline(module: Module) -> None:
    types = module("types")
    assert returns(module("client").MapsOperations.get_tree) == "types.GetTreeResult"
    assert fields(types.GetTreeResult) == {
        "tree": "Tree",
        "prices": "dict[str, GetTreeResultPrices]",
        "status": "Status",
        "nothing": "None",
        "any": "object",
        "either": "NotRequired[list[int] | str | None]",
    }


def test_names_that_clash_get_a_number(module: Module) -> None:
    types = module("types")
    assert fields(types.Status) == {"status": "str", "inner": "StatusInner2"}
    assert fields(types.StatusInner) == {"clash": "bool"}
    assert fields(types.StatusInner2) == {"status": "int"}
