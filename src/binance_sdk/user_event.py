"""From a payload of the user data to its typed event."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from .core.user_stream import UserEvent
from .descriptors import Event, UnknownEvent


def typed_event(delivery: UserEvent, types: Mapping[str, type[Event]]) -> Event:
    """The event as the type its ``e`` names; `UnknownEvent` when there is none or it does not fit."""
    payload = dict(delivery.payload)
    kind = types.get(str(payload.get("e")))
    if kind is None:
        return UnknownEvent(payload=payload, reason=f"no event is called {payload.get('e')!r}")
    known = {**payload, "source": delivery.source, "subscriptionId": delivery.subscription_id}
    try:
        return msgspec.convert(known, kind, strict=False)
    except msgspec.ValidationError as error:
        return UnknownEvent(payload=payload, reason=str(error))
