"""A local book of a futures symbol, kept by the documented procedure. Standard library only.

For clients that give snapshots and events, but keep no book of their own. Amounts are exact:

    book = DiffBook(lambda: client.depth(symbol, limit=1000))
    book.receive(event)             # every event of <symbol>@depth, from before the snapshot on
    book.seen                       # [{"update_id": 1, "bids": [...], "asks": [...]}, ...]
"""

from decimal import Decimal


class DiffBook:
    """Events are mappings with U, u, pu, b and a; a snapshot has lastUpdateId, bids and asks."""

    def __init__(self, snapshot):
        self._fetch = snapshot
        self._last = None
        self._joined = False
        self._sides = ({}, {})
        self.seen = []
        self.gaps = 0

    def receive(self, event):
        """Takes an event; the first one fetches the snapshot."""
        if self._last is None:
            self._start(self._fetch())
        if event["u"] < self._last:
            return
        if self._joined and event["pu"] != self._last:
            self.gaps += 1
        if not self._joined and event["U"] > self._last:
            self._start(self._fetch())
            return
        self._joined = True
        for side, levels in zip(self._sides, (event["b"], event["a"]), strict=True):
            self._change(side, levels)
        self._last = event["u"]
        self._note()

    def _start(self, snapshot):
        self._last = snapshot["lastUpdateId"]
        self._sides = ({}, {})
        for side, levels in zip(self._sides, (snapshot["bids"], snapshot["asks"]), strict=True):
            self._change(side, levels)
        self._note()

    def _change(self, side, levels):
        for price, quantity, *_ in levels:
            price, quantity = Decimal(str(price)), Decimal(str(quantity))
            if quantity:
                side[price] = quantity
            else:
                side.pop(price, None)

    def _note(self):
        bids, asks = self._sides
        self.seen.append(
            {
                "update_id": self._last,
                "bids": [[str(price), str(bids[price])] for price in sorted(bids, reverse=True)],
                "asks": [[str(price), str(asks[price])] for price in sorted(asks)],
            }
        )
