"""Every operation of Mining, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Security, Weight

if TYPE_CHECKING:
    from . import types


GET_EARNINGS: Final[Operation[types.Earnings]] = Operation(
    name="get_earnings",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/payment/list"),
    params=(
        Param(name="algo", required=True),
        Param(name="userName", required=True),
        Param(name="coin"),
        Param(name="startDate", kind=Kind.INT),
        Param(name="endDate", kind=Kind.INT),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="pageSize", kind=Kind.INT, min=10, max=200),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=200,
        limit="pageSize",
        rows=("data", "accountProfits"),
        time="time",
        param="pageIndex",
        total=("data", "totalNum"),
        start="startDate",
        end="endDate",
        times=("time",),
    ),
)
GET_BONUSES: Final[Operation[types.Bonuses]] = Operation(
    name="get_bonuses",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/payment/other"),
    params=(
        Param(name="algo", required=True),
        Param(name="userName", required=True),
        Param(name="coin"),
        Param(name="startDate", kind=Kind.INT),
        Param(name="endDate", kind=Kind.INT),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="pageSize", kind=Kind.INT, min=10, max=200),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=200,
        limit="pageSize",
        rows=("data", "otherProfits"),
        time="time",
        param="pageIndex",
        total=("data", "totalNum"),
        start="startDate",
        end="endDate",
        times=("time",),
    ),
)
GET_ACCOUNT_EARNINGS: Final[Operation[types.AccountEarnings]] = Operation(
    name="get_account_earnings",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/payment/uid"),
    params=(
        Param(name="algo", required=True),
        Param(name="startDate", kind=Kind.INT),
        Param(name="endDate", kind=Kind.INT),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="pageSize", kind=Kind.INT, min=10, max=200),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=200,
        limit="pageSize",
        rows=("data", "accountProfits"),
        time="time",
        param="pageIndex",
        total=("data", "totalNum"),
        start="startDate",
        end="endDate",
        times=("time",),
    ),
)
GET_ALGORITHMS: Final[Operation[types.Algorithms]] = Operation(
    name="get_algorithms",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/mining/pub/algoList"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_COINS: Final[Operation[types.Coins]] = Operation(
    name="get_coins",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/mining/pub/coinList"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MINERS: Final[Operation[types.Miners]] = Operation(
    name="get_miners",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/worker/list"),
    params=(
        Param(name="algo", required=True),
        Param(name="userName", required=True),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="sort", kind=Kind.INT, default=0),
        Param(name="sortColumn", kind=Kind.INT, default=1),
        Param(name="workerStatus", kind=Kind.INT, default=0),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        rows=("data", "workerDatas"),
        id="workerId",
        param="pageIndex",
        total=("data", "totalNum"),
        times=("lastShareTime",),
    ),
)
GET_MINER_HASH_RATES: Final[Operation[types.MinerHashRates]] = Operation(
    name="get_miner_hash_rates",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/worker/detail"),
    params=(
        Param(name="algo", required=True),
        Param(name="userName", required=True),
        Param(name="workerName", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_STATISTICS: Final[Operation[types.Statistics]] = Operation(
    name="get_statistics",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/statistics/user/status"),
    params=(
        Param(name="algo", required=True),
        Param(name="userName", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ACCOUNT_HASH_RATES: Final[Operation[types.AccountHashRates]] = Operation(
    name="get_account_hash_rates",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/statistics/user/list"),
    params=(
        Param(name="algo", required=True),
        Param(name="userName", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CREATE_RESALE: Final[Operation[types.CreatedResale]] = Operation(
    name="create_resale",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/mining/hash-transfer/config"),
    params=(
        Param(name="userName", required=True),
        Param(name="algo", required=True),
        Param(name="endDate", kind=Kind.INT, required=True),
        Param(name="startDate", kind=Kind.INT, required=True),
        Param(name="toPoolUser", required=True),
        Param(name="hashRate", kind=Kind.INT, required=True, exclusive_min=500000),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CANCEL_RESALE: Final[Operation[types.CanceledResale]] = Operation(
    name="cancel_resale",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/mining/hash-transfer/config/cancel"),
    params=(
        Param(name="configId", kind=Kind.INT, required=True),
        Param(name="userName", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_RESALES: Final[Operation[types.Resales]] = Operation(
    name="get_resales",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/hash-transfer/config/details/list"),
    params=(
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="pageSize", kind=Kind.INT, min=10, max=200),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=200,
        limit="pageSize",
        rows=("data", "configDetails"),
        id="configId",
        param="pageIndex",
        total=("data", "totalNum"),
    ),
)
GET_RESALE_EARNINGS: Final[Operation[types.ResaleEarnings]] = Operation(
    name="get_resale_earnings",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/mining/hash-transfer/profit/details"),
    params=(
        Param(name="configId", kind=Kind.INT, required=True),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="pageSize", kind=Kind.INT, min=10, max=200),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=200,
        limit="pageSize",
        rows=("data", "profitTransferDetails"),
        param="pageIndex",
        total=("data", "totalNum"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_earnings": GET_EARNINGS,
    "get_bonuses": GET_BONUSES,
    "get_account_earnings": GET_ACCOUNT_EARNINGS,
    "get_algorithms": GET_ALGORITHMS,
    "get_coins": GET_COINS,
    "get_miners": GET_MINERS,
    "get_miner_hash_rates": GET_MINER_HASH_RATES,
    "get_statistics": GET_STATISTICS,
    "get_account_hash_rates": GET_ACCOUNT_HASH_RATES,
    "create_resale": CREATE_RESALE,
    "cancel_resale": CANCEL_RESALE,
    "get_resales": GET_RESALES,
    "get_resale_earnings": GET_RESALE_EARNINGS,
}
"""By the name of the method."""
