"""Calls methods of a client that works with ``requests``, and says what each would have sent.

    python observe.py MODULE CLASS METHOD ...

Nothing is sent: what `requests` is asked for is noted, and answered with an empty object; no socket connects.
Arguments are made up, so that a client may refuse some of them; those methods are left out.
"""

import contextlib
import inspect
import json
import socket
import sys
import warnings
from importlib import import_module
from urllib.parse import urlsplit

import requests

SENT = []
VERBS = ("get", "post", "put", "delete")


class Answer:
    """An answer that says nothing."""

    status_code = 200
    text = content = "{}"
    request = None

    def __init__(self):
        self.headers = {}

    def json(self):
        """An empty object."""
        return {}


def note(verb):
    """What stands for a method of a session."""

    def ask(self, url, **options):
        SENT.append(f"{verb.upper()} {urlsplit(url).path}")
        return Answer()

    return ask


def argument(parameter):
    """Something of the type that is wanted, as far as it is said."""
    said = str(parameter.annotation).lower()
    made_up = {"list": ["BTCUSDT"], "dict": {}, "int": 1, "float": 1.0}
    return next((value for word, value in made_up.items() if word in said), "BTCUSDT")


def observe(method):
    """Everything that one call of a method sends."""
    SENT.clear()
    needed = [each for each in inspect.signature(method).parameters.values() if each.default is each.empty]
    named = [each for each in needed if each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL)]
    with contextlib.suppress(Exception):
        method(**{each.name: argument(each) for each in named})
    return sorted(set(SENT))


def refuse(*arguments, **options):
    """What stands for every way to somewhere."""
    raise OSError("nothing leaves this process")


def main(module, name, *methods):
    """Prints what each method sends, as JSON."""
    socket.socket.connect = socket.getaddrinfo = refuse
    for verb in VERBS:
        setattr(requests.Session, verb, note(verb))
    warnings.simplefilter("ignore")
    client = getattr(import_module(module), name)("key", "secret")
    print(json.dumps({each: found for each in methods if (found := observe(getattr(client, each)))}))


if __name__ == "__main__":
    main(*sys.argv[1:])
