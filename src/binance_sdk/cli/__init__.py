"""`binance-sdk`: the SDK from a terminal.

A command is a module of this package with its name: ``configure(parser)`` adds its options and sets
``run``, which takes them and returns the exit code. It is imported only when it is asked for.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final, NoReturn

from .. import __version__

COMMANDS: Final = {
    "book": "show an order book as it changes, with its depth as a chart",
    "call": "make any call of any product",
    "completion": "let a shell complete what you type",
    "describe": "tell products, their calls, and the parameters and cost of a call",
    "limits": "tell the rate limits of a product",
    "record": "record streams into a file, to be read or replayed",
    "replay": "play a recording on an exchange on this machine",
    "sandbox": "run an exchange on this machine, for tests and experiments",
    "search": "find calls by words of their name, path or description",
    "stream": "print events of markets, or of an account, as they happen",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line; its exit code. SystemExit (2) for one that makes no sense."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:2] == ["completion", "words"]:  # what shells ask: any words, also those that are no options
        return import_module(f"{__name__}.completion").answer(given[2:])  # type: ignore[no-any-return]
    parser = parser_for(given)
    if given and not given[0].startswith("-") and given[0] not in COMMANDS:
        parser.error(f"{given[0]!r} is no COMMAND: {_near(given[0])}")
    options, rest = parser.parse_known_args(given)
    if rest and not _take_words(options, rest):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except BrokenPipeError:  # who reads it has read enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _near(text: str) -> str:
    import difflib  # seldom needed

    close = difflib.get_close_matches(text, COMMANDS, n=2)
    return f"did you mean {' or '.join(close)}?" if close else f"there are {', '.join(COMMANDS)}"


def _take_words(options: argparse.Namespace, rest: list[str]) -> bool:
    """Gives a command the words behind an option, which argparse leaves over; False: they are none."""
    if any(each.startswith("-") for each in rest):
        return False
    if hasattr(options, "words"):
        options.words = [*options.words, *rest]
    elif hasattr(options, "parameters") and all("=" in each for each in rest):
        options.parameters = [*options.parameters, *rest]
    else:
        return False
    return True


class Parser(argparse.ArgumentParser):
    """Says what is wrong in a line or two: the usage of some commands is half a screen."""

    def error(self, message: str) -> NoReturn:
        """Ends the program with exit code 2."""
        self.exit(2, f"{self.prog}: {message}\n(`{self.prog} --help` has all options and examples)\n")


def parser_for(given: Sequence[str]) -> Parser:
    """A parser that knows every command, and the options of the one that is given."""
    parser = Parser(prog="binance-sdk", description="An unofficial Binance SDK.")
    parser.add_argument("--version", action="version", version=f"binance-sdk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(
            name, help=purpose, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        if name in given:
            import_module(f"{__name__}.{name}").configure(command)
    return parser
