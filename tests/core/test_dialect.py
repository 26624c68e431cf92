"""What control frames and messages look like, in either way of talking."""

from __future__ import annotations

import json

import pytest

from binance_sdk.core.dialect import Answer, Combined, Topics
from binance_sdk.core.subscription import Control

SUBSCRIBE = Control("SUBSCRIBE", ("a", "b"), 1)
UNSUBSCRIBE = Control("UNSUBSCRIBE", ("a",), 2)


def answered(kind: str, code: str = "00000000", data: str = "SUCCESS") -> dict[str, object]:
    return {"type": "COMMAND", "data": data, "subType": kind, "code": code}


def test_control_frames() -> None:
    assert json.loads(Combined().write(SUBSCRIBE)) == {"method": "SUBSCRIBE", "params": ["a", "b"], "id": 1}
    assert json.loads(Topics().write(SUBSCRIBE)) == {"command": "SUBSCRIBE", "value": "a|b"}


def test_combined_messages() -> None:
    dialect = Combined()
    assert dialect.event({"stream": "a", "data": {"x": 1}}) == ("a", {"x": 1})
    assert dialect.event({"result": None, "id": 1}) is None
    assert dialect.answer({"result": None, "id": 1}) == Answer(1)
    assert dialect.answer({"stream": "a"}) is None
    refused = dialect.answer({"error": {"code": 2, "msg": "no"}, "id": 3})
    assert refused is not None and refused.error is not None
    assert (refused.id, refused.error.code, refused.error.message) == (3, 2, "no")


@pytest.mark.parametrize(
    ("message", "event"),
    [
        ({"type": "DATA", "topic": "a", "data": '{"x": [1, "2"]}'}, ("a", {"x": [1, "2"]})),
        ({"type": "DATA", "topic": "a", "data": {"x": 1}}, ("a", {"x": 1})),
        ({"type": "DATA", "topic": "a", "data": "{"}, None),
        ({"type": "DATA", "data": "{}"}, None),
        (answered("SUBSCRIBE"), None),
    ],
)
def test_topics_hold_their_payload_as_text(message: dict[str, object], event: object) -> None:
    assert Topics().event(message) == event


def test_commands_of_topics_are_answered_in_their_order_by_kind() -> None:
    dialect = Topics()
    for control in (SUBSCRIBE, UNSUBSCRIBE, Control("SUBSCRIBE", ("c",), 3)):
        dialect.write(control)
    assert dialect.answer(answered("REGISTER")) == Answer(None)
    assert dialect.answer(answered("SUBSCRIBE")) == Answer(1)
    refused = dialect.answer(answered("SUBSCRIBE", "-1022", "Signature is wrong"))
    assert refused is not None and refused.error is not None
    assert (refused.id, refused.error.code, refused.error.message) == (3, -1022, "Signature is wrong")
    assert dialect.answer(answered("UNSUBSCRIBE")) == Answer(2)
    assert dialect.answer(answered("SUBSCRIBE")) == Answer(None)
    assert dialect.answer({"type": "DATA", "topic": "a"}) is None
