"""Where the streams of futures are, for clients that know one host for all classes. Standard library only."""

from report import SETTINGS

_STREAMS = SETTINGS["streams"]
BASE = _STREAMS[""] if "" in _STREAMS else _STREAMS["public"].removesuffix("/public") + "/fstream"
"""What stands for ``wss://fstream.binance.com`` or ``wss://dstream.binance.com``."""
