"""`binance-sdk completion`: what can come next, for shells.

The script of a shell asks `binance-sdk completion words ...` at each TAB, so it is never out of date. That
imports what the generated code says of one product, and nothing of the SDK that is slow to load.
"""

from __future__ import annotations

import argparse
import pkgutil
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from ..descriptors import Kind, Param

DESCRIPTION: Final = (
    "Prints what a shell needs to complete products, methods, streams, parameters and values."
)
EXAMPLES: Final = """\
examples:
  eval "$(binance-sdk completion bash)"                   bash: for now; in ~/.bashrc, for always
  eval "$(binance-sdk completion zsh)"                    zsh: the same in ~/.zshrc, after compinit
  binance-sdk completion fish > ~/.config/fish/completions/binance-sdk.fish"""
WORDS: Final = "words"
"""In the place of a shell: print what could be the last of the words that follow."""
SHELLS: Final[Mapping[str, str]] = {
    "bash": """\
_binance_sdk() {
    local line="${COMP_LINE:0:COMP_POINT}" cur words prefix=""
    read -ra words <<< "$line"
    [[ "$line" == *" " ]] && words+=("")
    cur="${words[-1]}"
    [[ "$cur" == *=* && "$COMP_WORDBREAKS" == *=* ]] && prefix="${cur%%=*}="
    local IFS=$'\\n' each
    COMPREPLY=()
    for each in $("${COMP_WORDS[0]}" completion words "${words[@]:1}" 2> /dev/null); do
        COMPREPLY+=("${each#"$prefix"}")
        [[ "$each" == *= ]] && compopt -o nospace
    done
}
complete -o default -F _binance_sdk binance-sdk
""",
    "zsh": """\
_binance_sdk() {
    local -a found
    found=("${(@f)$("${words[1]}" completion words "${(@)words[2,CURRENT]}" 2> /dev/null)}")
    found=(${found:#})
    if (( ${#found} == 0 )); then
        _files
    else
        compadd -S '' -- ${(M)found:#*=}
        compadd -- ${found:#*=}
    fi
}
compdef _binance_sdk binance-sdk
""",
    "fish": """\
function __binance_sdk_words
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    $words[1] completion words $words[2..-1] "$current" 2> /dev/null
end
complete -c binance-sdk -f -a '(__binance_sdk_words)'
complete -c binance-sdk -n '__fish_seen_subcommand_from replay' -F
""",
}
ENVIRONMENTS: Final = ("production", "market_data", "testnet", "demo", "sandbox")
_TARGET: Final[Mapping[str, Sequence[str]]] = {"--env": ENVIRONMENTS, "--port": ()}
_FORMATS: Final[Mapping[str, Sequence[str]]] = {"--format": ("json", "table", "csv")}
_LENGTH: Final[Mapping[str, Sequence[str]]] = {"--count": (), "--seconds": ()}
_PLACE: Final[Mapping[str, Sequence[str]]] = dict.fromkeys(
    ("--host", "--port", "--tls", "--tls-dir", "--json", "--key", "--speed", "--loop"), ()
)
OPTIONS: Final[Mapping[str, Mapping[str, Sequence[str]]]] = {
    "book": {**_TARGET, **_LENGTH, "--levels": (), "--once": (), "--format": ("table", "json")},
    "call": {
        **_TARGET, **_FORMATS, "--rest": (), "--ws": (), "--keys": (), "--dry-run": (), "--all": (),
        "--timeout": (),
    },
    "completion": {},
    "describe": {},
    "limits": _FORMATS,
    "record": {
        **_TARGET, **_LENGTH, "--out": (), "--overwrite": (), "--rotate": (), "--keys": (), "--quiet": (),
    },
    "replay": {
        **_PLACE, "--end-after": (), "--wait-for": (), "--symbol": (),
        "--product": ("spot", "um_futures", "cm_futures"),
    },
    "sandbox": {
        **_PLACE, "--market": ("synthetic", "empty"), "--seed": (), "--symbols": (), "--um-symbols": (),
        "--cm-symbols": (), "--exchange-info": (), "--um-exchange-info": (), "--cm-exchange-info": (),
        "--script": (), "--start-time": (), "--no-limits": (), "--funds": (),
    },
    "search": {},
    "stream": {**_TARGET, **_FORMATS, **_LENGTH, "--keys": ()},
}  # fmt: skip
"""By command: each option with its values. A test holds this against the commands themselves."""
STREAMING: Final = ("stream", "record", "book")


def configure(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.description, parser.epilog = DESCRIPTION, EXAMPLES
    parser.add_argument("shell", choices=list(SHELLS), help="which shell")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Prints the script: 0."""
    print(SHELLS[options.shell], end="")
    return 0


def answer(words: Sequence[str]) -> int:
    """Prints what could be the last of the words, each on a line: 0."""
    *before, current = words or [""]
    for each in candidates(before, current):
        if each.startswith(current):
            print(each)
    return 0


def candidates(before: Sequence[str], current: str) -> Iterable[str]:
    """What could come after the words ``before``; not all of it begins as ``current`` does."""
    if not before:
        return OPTIONS
    command, known = before[0], OPTIONS.get(before[0], {})
    if before[-1] in known and known[before[-1]]:
        return known[before[-1]]
    if current.startswith("-"):
        return [*known, "--help"]
    given = _positional(before[1:], known)
    if command == "completion":
        return () if given else SHELLS
    if not given:
        return _products(command) if command in (*STREAMING, "call", "describe", "limits") else ()
    if given[0] not in _products(command):
        return ()
    if command in ("call", "describe"):
        return _of_call(command, given, current)
    return _of_streams(given, current) if command in STREAMING[:2] else ()


def _positional(words: Sequence[str], known: Mapping[str, Sequence[str]]) -> list[str]:
    """Those that are neither options nor their values."""
    flags = {"--rest", "--ws", "--dry-run", "--all", "--once", "--overwrite", "--quiet"}
    return [
        word
        for last, word in zip(["", *words], words, strict=False)
        if not word.startswith("-") and (last not in known or last in flags)
    ]


def _products(command: str) -> list[str]:
    """The products, or those that have streams."""
    package = import_module("binance_sdk_generated")
    names = [each.name for each in pkgutil.iter_modules(package.__path__) if each.ispkg]
    if command not in STREAMING:
        return names
    return [name for name in names if find_spec(f"binance_sdk_generated.{name}.streams") is not None]


def _of_call(command: str, given: Sequence[str], current: str) -> Iterable[str]:
    operations: Mapping[str, Any] = import_module(f"binance_sdk_generated.{given[0]}.operations").ALL
    if len(given) == 1:
        return operations
    if command == "describe" or given[1] not in operations:
        return ()
    return _of_parameters(operations[given[1]].params, given[2:], current)


def _of_streams(given: Sequence[str], current: str) -> Iterable[str]:
    templates: Mapping[str, Any] = import_module(f"binance_sdk_generated.{given[0]}.streams").TEMPLATES
    kinds = [place for place, word in enumerate(given) if place and "=" not in word]
    described: Iterable[str] = ()
    if kinds and given[kinds[-1]] in templates:
        described = _of_parameters(templates[given[kinds[-1]]].params, given[kinds[-1] + 1 :], current)
    return [*described, *templates, "user"]


def _of_parameters(params: Sequence[Param], given: Sequence[str], current: str) -> Iterable[str]:
    """Names with ``=`` that were not given, or the values of the one that is being given."""
    name, equals, _ = current.partition("=")
    if equals:
        return [f"{name}={value}" for param in params if param.name == name for value in _values(param)]
    taken = {word.partition("=")[0] for word in given}
    return [f"{param.name}=" for param in params if param.name not in taken]


def _values(param: Param) -> Sequence[str]:
    return ("true", "false") if param.kind is Kind.BOOL else param.enum
