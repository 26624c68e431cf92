"""The methods of Dual investment: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class DualInvestmentOperations:
    """Every call of Dual investment, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_products(
        self,
        *,
        optionType: enums.OptionType | types.OptionTypeText,
        exercisedCoin: str,
        investCoin: str,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ProductPage:
        """Products that can be bought.

        To sell BNB high against USDT: CALL, exercisedCoin USDT, investCoin BNB. To buy BNB low with USDT:
        PUT, exercisedCoin BNB, investCoin USDT.

        - optionType: Direction of the product
        - exercisedCoin: Asset that is got when the product is exercised
        - investCoin: Asset that is invested
        - pageSize: Most entries on a page (1 to 100; default 10)
        - pageIndex: Page, from 1
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-dual-investment/api/rest-api/market-data#get-dual-investment-product-list
        """
        return await self._call(operations.GET_PRODUCTS, locals())

    def iter_products(
        self,
        *,
        optionType: enums.OptionType | types.OptionTypeText,
        exercisedCoin: str,
        investCoin: str,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.DualInvestmentProduct]:
        """Every row of `get_products`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_PRODUCTS, locals())

    async def subscribe(
        self,
        *,
        id: str,
        orderId: str,
        depositAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Subscription:
        """Buy a product.

        - id: Id of the product
        - orderId: orderId of the product
        - depositAmount: How much to invest
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Refused when the rate has fallen since the list was read.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-dual-investment/api/rest-api/trade#subscribe-dual-investment-products
        """
        return await self._call(operations.SUBSCRIBE, locals())

    async def get_positions(
        self,
        *,
        status: enums.PositionStatus | types.PositionStatusText | None = None,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionPage:
        """What was bought.

        Without a status all positions.

        - status: Only positions in this state
        - pageSize: Most entries on a page (1 to 100; default 10)
        - pageIndex: Page, from 1
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-dual-investment/api/rest-api/trade#get-dual-investment-positions
        """
        return await self._call(operations.GET_POSITIONS, locals())

    def iter_positions(
        self,
        *,
        status: enums.PositionStatus | types.PositionStatusText | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Position]:
        """Every row of `get_positions`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_POSITIONS, locals())

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DualInvestmentAccount:
        """Value of everything that is invested.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-dual-investment/api/rest-api/trade#check-dual-investment-accounts
        """
        return await self._call(operations.GET_ACCOUNT, locals())
