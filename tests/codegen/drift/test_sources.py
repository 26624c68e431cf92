"""The real spec against real sources, where they are.

``BINANCE_SPOT_DOCS`` names a checkout of the documentation, ``BINANCE_CONNECTORS`` a folder with the wheels
of the connectors, each as of the spec's revision.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.drift.command import look
from codegen.output import read_spec

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", ["BINANCE_SPOT_DOCS", "BINANCE_CONNECTORS"])
def test_the_spec_is_as_its_sources_say(name: str) -> None:
    path = os.environ.get(name)
    if not path:
        pytest.skip(f"{name} is not set")
    docs, wheels = (Path(path), []) if name == "BINANCE_SPOT_DOCS" else (None, [Path(path)])
    result = look(read_spec(ROOT), docs, wheels)
    assert [proposal.first.subject for proposal in result.proposals] == []
    assert result.stale == []
    assert result.unread == []
