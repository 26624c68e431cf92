"""What the exchange answers when it refuses: HTTP status, Binance's code, text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MESSAGES: Final[Mapping[int, str]] = {
    -1003: "Too many requests queued.",
    -1013: "The request is rejected by the API.",
    -1014: "Unsupported order combination.",
    -1020: "This operation is not supported.",
    -1021: "Timestamp for this request is outside of the recvWindow.",
    -1022: "Signature for this request is not valid.",
    -1101: "Duplicate values for a parameter detected.",
    -1106: "A parameter was sent when not required.",
    -1115: "Invalid timeInForce.",
    -1116: "Invalid orderType.",
    -1117: "Invalid side.",
    -1120: "Invalid interval.",
    -1121: "Invalid symbol.",
    -1122: "Invalid symbolStatus.",
    -1128: "Combination of optional parameters invalid.",
    -1134: "strategyType was less than 1000000.",
    -1139: "Invalid ticker type.",
    -1145: "Invalid cancelRestrictions",
    -1151: "Symbol is present multiple times in the list.",
    -1158: "Order type not supported in OCO.",
    -1165: "A limit order in a buy OCO must be below.",
    -1166: "A limit order in a sell OCO must be above.",
    -1168: "At least one OCO order must be contingent.",
    -1155: "SBE is not enabled.",
    -1194: "Invalid value for time unit; expected either MICROSECOND or MILLISECOND.",
    -1196: "A stop loss order in a buy OCO must be above.",
    -1197: "A stop loss order in a sell OCO must be below.",
    -1198: "A take profit order in a buy OCO must be below.",
    -1199: "A take profit order in a sell OCO must be above.",
    -1209: "Invalid listenToken.",
    -1210: "Invalid pegPriceType.",
    -1211: "Invalid pegOffsetType.",
    -1220: "The symbol's status does not match the requested symbolStatus.",
    -1222: "Working order in an OPO list must be a bid.",
    -1223: "Pending orders in an OPO list must be asks.",
    -2013: "Order does not exist.",
    -2014: "API-key format invalid.",
    -2015: "Invalid API-key, IP, or permissions for action.",
    -2035: "User Data Stream subscription already active.",
    -2036: "User Data Stream subscription not active.",
    -2039: "Client order ID is not correct for this order ID.",
    -2043: "This symbol doesn't have a reference price.",
}
UNAUTHORISED: Final = (-2014, -2015)
BALANCE: Final = "Account has insufficient balance for requested action."


class RejectedException(Exception):
    """The request is refused; ``data`` and ``retry_after`` (seconds) where Binance sends them."""

    def __init__(
        self,
        code: int,
        message: str | None = None,
        *,
        status: int | None = None,
        data: object = None,
        retry_after: int | None = None,
    ) -> None:
        self.code = code
        self.message = MESSAGES[code] if message is None else message
        self.status = status or (401 if code in UNAUTHORISED else 400)
        self.data = data
        self.retry_after = retry_after
        super().__init__(f"{self.status} {code} {self.message}")

    def body(self) -> dict[str, object]:
        """The error object as it goes on the wire."""
        error: dict[str, object] = {"code": self.code, "msg": self.message}
        if self.data is not None:
            error["data"] = self.data
        return error


def refused(message: str) -> RejectedException:
    """The matching engine refused a new order."""
    return RejectedException(-2010, message)


def failed_filter(name: str) -> RejectedException:
    """The order breaks a filter of the symbol, the exchange or the account."""
    return RejectedException(-1013, f"Filter failure: {name}")


def missing(parameter: str) -> RejectedException:
    """A mandatory parameter is not there."""
    return RejectedException(
        -1102, f"Mandatory parameter '{parameter}' was not sent, was empty/null, or malformed."
    )


def not_needed(parameter: str) -> RejectedException:
    """A parameter that does not belong to this kind of order."""
    return RejectedException(-1106, f"Parameter '{parameter}' sent when not required.")
