"""A Spot order book kept from raw diffs as Binance documents it, for clients that keep none themselves."""


class LocalBook:
    """Give it every diff, and a snapshot once the first has come; samples are what the driver compares."""

    def __init__(self):
        self.update_id = None
        self.waiting = []
        self.sides = {"bids": {}, "asks": {}}
        self.samples = []

    def diff(self, event):
        """Takes a diff, a mapping with U, u, b and a. AssertionError when one is missing in between."""
        if self.update_id is None:
            self.waiting.append(event)
        elif event["u"] > self.update_id:
            assert event["U"] <= self.update_id + 1, (event["U"], self.update_id)
            self._apply(event["b"], event["a"], event["u"])
            levels = {
                side: sorted(found.items(), key=lambda level: float(level[0]), reverse=side == "bids")
                for side, found in self.sides.items()
            }
            self.samples.append({"update_id": self.update_id} | levels)

    def snapshot(self, reply):
        """Takes the reply to a snapshot of the whole book. False when it is older than the first diff."""
        if reply["lastUpdateId"] < self.waiting[0]["U"]:
            return False
        self._apply(reply["bids"], reply["asks"], reply["lastUpdateId"])
        for event in self.waiting:
            self.diff(event)
        return True

    def _apply(self, bids, asks, update_id):
        for side, levels in (("bids", bids), ("asks", asks)):
            for price, quantity in levels:
                if float(quantity):
                    self.sides[side][price] = quantity
                else:
                    self.sides[side].pop(price, None)
        self.update_id = update_id
