"""Views to text: a template's path is its output's path, ``PRODUCT`` standing for each product."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import jinja2

from codegen.literal import quoted
from codegen.load import Spec
from codegen.views import ProductView, view

TEMPLATES = Path(__file__).parent / "templates"
SUFFIX = ".jinja"
PRODUCT = "PRODUCT"
LINE_LENGTH = 110
STYLE = ("--isolated", f"--line-length={LINE_LENGTH}", "--target-version=py311", "--no-cache", "--quiet")
TIDY = ("--select=F401,I", "--fix", "--config=lint.isort.known-first-party=['binance_sdk']")


class RenderError(Exception):
    """A template made something that is not Python."""


def render(spec: Spec) -> dict[str, str]:
    """Formatted text of every generated file, by its template's path."""
    products = [view(product) for product in spec.products.values()]
    return format_files(dict(texts(products)))


def texts(products: list[ProductView]) -> Iterator[tuple[str, str]]:
    """Path and text of every file, as the templates make it."""
    environment = make_environment()
    for name in sorted(environment.list_templates(filter_func=lambda name: "/" in name)):
        template, path = environment.get_template(name), name.removesuffix(SUFFIX)
        if PRODUCT not in path:
            yield path, template.render(products=products)
        else:
            for product in products:
                text = template.render(p=product)
                if text.strip():  # a product without streams has no module of them
                    yield path.replace(PRODUCT, product.package), text


def make_environment() -> jinja2.Environment:
    """Jinja without forgiveness: what a view lacks is an error."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters["literal"] = quoted
    return environment


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """The same files without unused imports, laid out by ruff."""
    with tempfile.TemporaryDirectory(prefix="binance-sdk-codegen-") as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        run_ruff("check", *TIDY, root=root)
        run_ruff("format", root=root)
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def run_ruff(*command: str, root: Path) -> None:
    done = subprocess.run(
        [ruff(), *command, *STYLE, "."],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RenderError(f"ruff {command[0]} refuses what the templates made:\n{done.stdout}{done.stderr}")


def ruff() -> str:
    """The ruff of this Python environment."""
    beside = Path(sysconfig.get_path("scripts")) / ("ruff.exe" if sys.platform == "win32" else "ruff")
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if not found:
        raise RenderError("ruff is not installed: pip install 'binance-spec-sdk[codegen]'")
    return found
