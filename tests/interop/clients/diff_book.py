"""A local book of a futures symbol, kept by the documented procedure. Standard library only.

For clients that give snapshots and events, but keep no book of their own. Amounts are exact:

    book = DiffBook()
    while len(book.seen) < 20:
        book.receive(event)             # every event of <symbol>@depth
        if not book.started:
            book.start(snapshot)        # fetched after the first event
    report.evidence["books"] = book.seen
"""

from decimal import Decimal


class DiffBook:
    """Events are mappings with U, u, pu, b and a; a snapshot has lastUpdateId, bids and asks."""

    def __init__(self):
        self.started = False
        self._waiting = []
        self._last = None
        self._chained = False
        self._sides = ({}, {})
        self.seen = []

    def receive(self, event):
        """Takes an event. AssertionError when it does not follow the one before."""
        if not self.started:
            self._waiting.append(event)
        elif event["u"] >= self._last:
            follows = event["pu"] == self._last if self._chained else event["U"] <= self._last
            assert follows, (event["U"], event["pu"], self._last)
            self._chained = True
            self._apply(event["b"], event["a"], event["u"])

    def start(self, snapshot):
        """Takes a snapshot; one that is older than the first event is not used."""
        if snapshot["lastUpdateId"] >= self._waiting[0]["U"]:
            self.started = True
            self._apply(snapshot["bids"], snapshot["asks"], snapshot["lastUpdateId"])
            for event in self._waiting:
                self.receive(event)

    def _apply(self, bids, asks, update_id):
        for side, levels in zip(self._sides, (bids, asks), strict=True):
            for price, quantity, *_ in levels:
                price, quantity = Decimal(str(price)), Decimal(str(quantity))
                if quantity:
                    side[price] = quantity
                else:
                    side.pop(price, None)
        self._last = update_id
        self.seen.append(self._shown())

    def _shown(self):
        bids, asks = self._sides
        return {
            "update_id": self._last,
            "bids": [[str(price), str(bids[price])] for price in sorted(bids, reverse=True)],
            "asks": [[str(price), str(asks[price])] for price in sorted(asks)],
        }
