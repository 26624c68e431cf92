"""Addresses of connections that are signed: the WebSocket of /sapi, which lets in who has a key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote, urlencode
from uuid import uuid4

from binance_sdk.credentials import Credentials
from binance_sdk.errors import ApiException, APIKeyNotDefinedException, APISecretNotDefinedException
from binance_sdk.io.caller import Caller

RECV_WINDOW: Final = 60_000
"""Milliseconds that an address is good for, unless the client has another one."""
WHERE: Final = "the stream"


class SignedEntrance:
    """Makes the address of each connection anew, because its signature holds for a minute only."""

    def __init__(self, caller: Caller, credentials: Credentials, recv_window: int | None) -> None:
        self._caller = caller
        self._credentials = credentials
        self._recv_window = recv_window or RECV_WINDOW

    def check(self) -> None:
        """Raises CredentialsException where nothing can be signed."""
        if not self._credentials.api_key:
            raise APIKeyNotDefinedException(WHERE)
        if not self._credentials.has_signing():
            raise APISecretNotDefinedException(WHERE)

    async def address(self, url: str, streams: Sequence[str]) -> tuple[str, Mapping[str, str]]:
        """The whole address and the headers; it needs one stream, the others are subscribed later."""
        now = await self._caller.server_time()
        query = urlencode(
            {
                "random": uuid4().hex,
                "recvWindow": self._recv_window,
                "timestamp": int(now * 1000),
                "topic": streams[0] if streams else "",
            }
        )
        signature = quote(self._credentials.sign(query), safe="")
        return f"{url}?{query}&signature={signature}", {"X-MBX-APIKEY": self._credentials.api_key or ""}

    def refused(self, error: ApiException) -> None:
        """The time is asked for again where it was wrong."""
        meaning = self._caller.errors.get(error.code)
        if meaning is not None and meaning.outcome == "clock":
            self._caller.time.clock.unsynchronise()
