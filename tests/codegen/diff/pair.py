"""Base and revision of a rule: both are laid over the same small spec, so that a file says only what differs.

at: shop.operations.get_thing     # file, and where in it (this is the default)
base: {weight: 1}
revision: {weight: 5}
also: [...]                       # rules that the same edit cannot do without
reversed: [weight-lowered]        # what the way back is called
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

from codegen import position
from codegen.diff.compare import compare
from codegen.diff.finding import Finding, judge
from codegen.link import link
from codegen.load import Spec, load

RULES = Path(__file__).parent / "rules"
TODAY = date(2026, 11, 20)
DEFAULT_AT = "shop.operations.get_thing"
Tree = dict[str, Any]


@cache
def skeleton() -> Tree:
    return read(Path(__file__).with_name("skeleton.yaml"))


def laid_over(tree: Tree, at: str, edit: Any) -> Tree:
    """The tree with an edit merged in; ``operations`` alone means those of several products."""
    tree = copy.deepcopy(tree)
    if at == "operations":
        for product, operations in edit.items():
            tree[product].setdefault("operations", {}).update(operations)
        return tree
    *outer, last = at.split(".")
    inner = tree
    for key in outer:
        inner = inner.setdefault(key, {})
    inner[last] = merged(inner.get(last), edit)
    return tree


def merged(old: Any, new: Any) -> Any:
    """Mappings key by key; an empty one changes nothing."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    known, added = cast(Tree, old), cast(Tree, new)
    return {**known, **{key: merged(known.get(key), value) for key, value in added.items()}}


def spec_of(tree: Tree, root: Path) -> Spec:
    """The tree as files, loaded and linked."""
    products = tree["products"]["products"]
    files = {"products.yaml": tree["products"], "errors.yaml": tree["errors"]}
    for product in products:
        files[f"{product}/spec.yaml"] = tree[product]
        files[f"{product}/limits.yaml"] = tree["pools"]
    for name, content in files.items():
        path = root / "spec" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    return link(load(root))


def read(path: Path) -> Tree:
    """A pair, in the YAML of the spec."""
    return position.read(path, path.name).value  # type: ignore[return-value]


def findings(old: Spec, new: Spec) -> list[Finding]:
    return judge(compare(old, new, TODAY))


def pair_of(pair: Mapping[str, Any], root: Path) -> tuple[Spec, Spec]:
    """The two specs of a pair."""
    at = pair.get("at", DEFAULT_AT)
    sides = [spec_of(laid_over(skeleton(), at, pair[side]), root / side) for side in ("base", "revision")]
    return sides[0], sides[1]
