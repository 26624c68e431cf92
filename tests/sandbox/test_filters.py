"""Every filter of symbol, exchange and account, and the execution rule, is kept over real sockets."""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox

from .client import Rest, running

NOON = 1_800_014_400.0
GTC = {"timeInForce": "GTC"}
LIMIT = {"type": "LIMIT", "price": 50000, "quantity": 1} | GTC
ICEBERG = LIMIT | {"icebergQty": "0.5"}
STOP = {"type": "STOP_LOSS_LIMIT", "stopPrice": 70000, "price": 71000, "quantity": 1} | GTC
MARKET = {"type": "MARKET", "quantity": 1}
TRAILING = {"type": "STOP_LOSS", "quantity": 1}


def make() -> Sandbox:
    return Sandbox(market="empty", symbols=["BTCUSDT", "ETHUSDT"], start_time=NOON)


async def start(rest: Rest) -> None:
    """A trade at 60000, and a bid and an ask beside it."""
    other = Rest(rest.exchange, rest.http, rest.exchange.key())
    await rest.limit("SELL", 60000, 1)
    await other.limit("BUY", 60000, 1)
    await other.limit("SELL", 60100, 5)
    await other.limit("BUY", 59900, 5)


SYMBOL_FILTERS: list[tuple[str, dict[str, Any], str, dict[str, Any], dict[str, Any]]] = [
    ("PRICE_FILTER", {"maxPrice": "55000"}, "BUY", LIMIT, LIMIT | {"price": "55000.01"}),
    ("PRICE_FILTER", {"minPrice": "45000"}, "BUY", LIMIT, LIMIT | {"price": "44999.99"}),
    ("PRICE_FILTER", {"tickSize": "10"}, "BUY", LIMIT, LIMIT | {"price": "50005"}),
    ("PRICE_FILTER", {"maxPrice": "71000"}, "BUY", STOP, STOP | {"stopPrice": 72000}),
    ("LOT_SIZE", {"minQty": "1"}, "BUY", LIMIT, LIMIT | {"quantity": "0.99"}),
    ("LOT_SIZE", {"maxQty": "1"}, "BUY", LIMIT, LIMIT | {"quantity": "1.01"}),
    ("LOT_SIZE", {"stepSize": "0.5"}, "BUY", LIMIT, LIMIT | {"quantity": "1.25"}),
    ("LOT_SIZE", {"minQty": "0.5"}, "BUY", ICEBERG, ICEBERG | {"icebergQty": "0.4"}),
    ("MARKET_LOT_SIZE", {"maxQty": "1"}, "BUY", MARKET, MARKET | {"quantity": "1.01"}),
    ("MARKET_LOT_SIZE", {"stepSize": "0.5"}, "BUY", MARKET, MARKET | {"quantity": "0.7"}),
    ("NOTIONAL", {"minNotional": "50000"}, "BUY", LIMIT, LIMIT | {"quantity": "0.99"}),
    ("NOTIONAL", {"maxNotional": "50000"}, "BUY", LIMIT, LIMIT | {"quantity": "1.01"}),
    ("NOTIONAL", {"minNotional": "60000"}, "BUY", MARKET, MARKET | {"quantity": "0.99"}),
    ("MIN_NOTIONAL", {"minNotional": "50000", "applyToMarket": True, "avgPriceMins": 5}, "BUY", LIMIT,
     LIMIT | {"quantity": "0.99"}),
    ("PERCENT_PRICE", {"multiplierUp": "1.1", "multiplierDown": "0.8", "avgPriceMins": 5}, "BUY", LIMIT,
     LIMIT | {"price": 47999}),
    ("PERCENT_PRICE_BY_SIDE", {"askMultiplierUp": "1.1"}, "SELL", LIMIT | {"price": 66000},
     LIMIT | {"price": 66001}),
    ("ICEBERG_PARTS", {"limit": 2}, "BUY", ICEBERG, ICEBERG | {"icebergQty": "0.49"}),
    ("TRAILING_DELTA", {"minTrailingAboveDelta": 100}, "BUY", TRAILING | {"trailingDelta": 100},
     TRAILING | {"trailingDelta": 99}),
    ("TRAILING_DELTA", {"maxTrailingBelowDelta": 100}, "SELL", TRAILING | {"trailingDelta": 100},
     TRAILING | {"trailingDelta": 101}),
    ("MAX_POSITION", {"maxPosition": "10002"}, "BUY", LIMIT, LIMIT | {"quantity": "1.01"}),
    ("MAX_NUM_ORDERS", {"maxNumOrders": 1}, "BUY", LIMIT, LIMIT),
    ("MAX_NUM_ALGO_ORDERS", {"maxNumAlgoOrders": 1}, "BUY", STOP, STOP),
    ("MAX_NUM_ICEBERG_ORDERS", {"maxNumIcebergOrders": 1}, "BUY", ICEBERG, ICEBERG),
]  # fmt: skip


@pytest.mark.parametrize(("name", "values", "side", "good", "bad"), SYMBOL_FILTERS)
async def test_symbol_filters(
    name: str, values: dict[str, Any], side: str, good: dict[str, Any], bad: dict[str, Any]
) -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        await start(clients.rest())
        clients.exchange.control.set_filter("BTCUSDT", name, **values)
        status, order = await rest.signed("POST", "order", symbol="BTCUSDT", side=side, **good)
        assert status == 200, order
        status, error = await rest.signed("POST", "order", symbol="BTCUSDT", side=side, **bad)
        assert (status, error) == (400, {"code": -1013, "msg": f"Filter failure: {name}"})


@pytest.mark.parametrize(
    ("name", "key", "kind"),
    [
        ("EXCHANGE_MAX_NUM_ORDERS", "maxNumOrders", LIMIT),
        ("EXCHANGE_MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders", STOP),
        ("EXCHANGE_MAX_NUM_ICEBERG_ORDERS", "maxNumIcebergOrders", ICEBERG),
    ],
)
async def test_exchange_filters_count_over_all_symbols(name: str, key: str, kind: dict[str, Any]) -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        clients.exchange.control.set_exchange_filter(name, **{key: 1})
        _, info = await rest.get("exchangeInfo")
        assert {"filterType": name, key: 1} in info["exchangeFilters"]
        status, order = await rest.signed("POST", "order", symbol="ETHUSDT", side="BUY", **kind)
        assert status == 200, order
        _, error = await rest.signed("POST", "order", symbol="BTCUSDT", side="BUY", **kind)
        assert error == {"code": -1013, "msg": f"Filter failure: {name}"}


async def test_both_orders_of_a_pair_count_and_lists_are_counted_over_all_symbols() -> None:
    pair = {"side": "SELL", "quantity": 1, "aboveType": "LIMIT_MAKER", "abovePrice": 70000}
    pair |= {"belowType": "STOP_LOSS", "belowStopPrice": 50000}
    async with running(make()) as clients:
        rest, control = clients.rest(), clients.exchange.control
        control.set_filter("BTCUSDT", "MAX_NUM_ORDERS", maxNumOrders=1)
        _, error = await rest.signed("POST", "orderList/oco", symbol="BTCUSDT", **pair)
        assert error["msg"] == "Filter failure: MAX_NUM_ORDERS"
        control.set_exchange_filter("EXCHANGE_MAX_NUM_ORDER_LISTS", maxNumOrderLists=1)
        assert (await rest.signed("POST", "orderList/oco", symbol="ETHUSDT", **pair))[0] == 200
        _, error = await rest.signed("POST", "orderList/oco", symbol="BTCUSDT", **pair)
        assert error["msg"] == "Filter failure: EXCHANGE_MAX_NUM_ORDER_LISTS"


async def test_asset_filters() -> None:
    async with running(make()) as clients:
        key = clients.exchange.key()
        rest, control = clients.rest(key), clients.exchange.control
        control.set_asset_filter(clients.exchange.account(key.api_key), "USDT", "50000")
        _, mine = await rest.signed("GET", "myFilters", symbol="BTCUSDT")
        assert mine["assetFilters"] == [
            {"filterType": "MAX_ASSET", "asset": "USDT", "limit": "50000.00000000"}
        ]
        await rest.limit("BUY", 50000, 1)
        _, error = await rest.place("BUY", "LIMIT", price=50001, quantity=1, timeInForce="GTC")
        assert error == {"code": -1013, "msg": "Filter failure: MAX_ASSET"}


async def test_what_is_left_after_an_amendment_must_pass() -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        order = await rest.limit("BUY", 50000, 1)
        for quantity, name in (("0.00005", "NOTIONAL"), ("0.500001", "LOT_SIZE")):
            _, error = await rest.signed(
                "PUT", "order/amend/keepPriority", symbol="BTCUSDT", orderId=order["orderId"], newQty=quantity
            )
            assert error == {"code": -1013, "msg": f"Filter failure: {name}"}


@pytest.mark.parametrize(("side", "limit"), [("BUY", "bidLimitMultUp"), ("SELL", "askLimitMultDown")])
async def test_a_taker_expires_where_its_next_trade_would_leave_the_price_range(
    side: str, limit: str
) -> None:
    async with running(make()) as clients:
        maker, rest = clients.rest(), clients.rest()
        await start(maker)
        far = 63001 if side == "BUY" else 56999
        await maker.limit("SELL" if side == "BUY" else "BUY", far, 1)
        clients.exchange.control.set_price_range("BTCUSDT", **{limit: "1.05" if side == "BUY" else "0.95"})
        _, rules = await rest.get("executionRules", symbol="BTCUSDT")
        assert rules["symbolRules"][0]["rules"][0]["ruleType"] == "PRICE_RANGE"
        _, order = await rest.place(side, "MARKET", quantity=6)
        assert (order["status"], order["executedQty"]) == ("EXPIRED", "5.00000000")
        assert order["expiryReason"] == "EXECUTION_RULE_PRICE_RANGE_EXCEEDED"
        clients.exchange.advance(20)
        assert (await rest.get("referencePrice", symbol="BTCUSDT"))[1]["referencePrice"] is None
        _, order = await rest.place(side, "MARKET", quantity=1)
        assert order["status"] == "FILLED", "without a reference price there is no range"


async def test_the_reference_price_is_the_mean_of_the_last_seconds() -> None:
    async with running(make()) as clients:
        maker, taker = clients.rest(), clients.rest()
        for price, pause in ((100, 5), (200, 4.5), (400, 0)):
            await maker.limit("SELL", price, 1)
            await taker.limit("BUY", price, 1)
            clients.exchange.advance(pause)
        _, found = await taker.get("referencePrice", symbol="BTCUSDT")
        assert found["referencePrice"] == "233.33333333"
        clients.exchange.advance(1)
        _, found = await taker.get("referencePrice", symbol="BTCUSDT")
        assert found["referencePrice"] == "260.00000000", "half of the first trade's second is outside"


async def test_quote_quantity_needs_something_to_buy() -> None:
    async with running(make()) as clients:
        maker, rest = clients.rest(), clients.rest()
        message = "Order book liquidity is less than {} minimum quantity."
        _, error = await rest.place("BUY", "MARKET", quoteOrderQty=100)
        assert error == {"code": -2010, "msg": message.format("symbol")}
        await maker.limit("SELL", 60000, "0.5")
        for name in ("MARKET_LOT_SIZE", "LOT_SIZE"):
            clients.exchange.control.set_filter("BTCUSDT", name, minQty="1")
            _, error = await rest.place("BUY", "MARKET", quoteOrderQty=100)
            assert error == {"code": -2010, "msg": message.format(f"`{name}` filter")}


# -- pegged orders


async def test_a_pegged_order_shows_the_price_it_was_asked_for_and_the_one_it_got() -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        await start(clients.rest())
        order = await rest.limit("BUY", 50000, 1, pegPriceType="PRIMARY_PEG")
        assert (order["price"], order["peggedPrice"]) == ("50000.00000000", "59900.00000000")
        _, order = await rest.place("BUY", "LIMIT", quantity=1, pegPriceType="MARKET_PEG", timeInForce="IOC")
        assert (order["price"], order["peggedPrice"]) == ("0.00000000", "60100.00000000")
        assert order["status"] == "FILLED"
        for wrong in (
            {"type": "LIMIT", "timeInForce": "IOC", "pegPriceType": "PRIMARY_PEG"},
            {"type": "LIMIT_MAKER", "pegPriceType": "MARKET_PEG"},
        ):
            _, error = await rest.signed("POST", "order", symbol="BTCUSDT", side="BUY", quantity=1, **wrong)
            assert error["code"] == -2010
        _, error = await rest.place(
            "BUY", "LIMIT", quantity=1, price="1", pegPriceType="PRIMARY_PEG", timeInForce="GTC"
        )
        assert error["msg"] == "Filter failure: PERCENT_PRICE_BY_SIDE", "both prices must pass"


async def test_a_pegged_stop_takes_its_price_when_it_triggers() -> None:
    async with running(make()) as clients:
        other, rest = clients.rest(), clients.rest()
        await start(other)
        socket = await clients.ws_api()
        assert rest.key is not None
        await socket.signed(rest.key, "userDataStream.subscribe.signature")
        _, stop = await rest.place(
            "BUY", "STOP_LOSS_LIMIT", quantity=1, stopPrice=60100, pegPriceType="PRIMARY_PEG",
            timeInForce="GTC", newOrderRespType="RESULT",
        )  # fmt: skip
        assert (stop["price"], "peggedPrice" in stop) == ("0.00000000", False)
        await other.limit("BUY", 60050, 1)
        await clients.rest().place("BUY", "MARKET", quantity="0.1")
        _, order = await rest.signed("GET", "order", symbol="BTCUSDT", orderId=stop["orderId"])
        assert (order["isWorking"], order["peggedPrice"]) == (True, "60050.00000000")
        told = await socket.wait_for(e="executionReport", i=stop["orderId"], w=True)
        assert (told["p"], told["gP"], told["gp"]) == ("0.00000000", "PRIMARY_PEG", "60050.00000000")
        _, account = await rest.signed("GET", "account", omitZeroBalances="true")
        usdt = next(row for row in account["balances"] if row["asset"] == "USDT")
        assert usdt["locked"] == "60050.00000000"


async def test_a_pending_pegged_order_takes_its_price_when_its_time_comes() -> None:
    async with running(make()) as clients:
        rest, other = clients.rest(), clients.rest()
        await start(other)
        _, group = await rest.signed(
            "POST", "orderList/oto", symbol="BTCUSDT",
            workingType="LIMIT", workingSide="BUY", workingPrice=60000, workingQuantity=1,
            workingTimeInForce="GTC", pendingType="LIMIT", pendingSide="SELL", pendingQuantity=1,
            pendingPegPriceType="PRIMARY_PEG", pendingTimeInForce="GTC",
        )  # fmt: skip
        assert [order["status"] for order in group["orderReports"]] == ["NEW", "PENDING_NEW"]
        await other.limit("SELL", 60050, 1)
        await other.limit("SELL", 60000, 1)
        _, orders = await rest.signed("GET", "openOrders", symbol="BTCUSDT")
        assert [order.get("peggedPrice") for order in orders] == ["60050.00000000"]
