"""Which of the further products keep some state, and whose engines their orders go to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .exchange import Exchange
from .further import Kind
from .futures.exchange import FuturesExchange
from .margin import Margin
from .options import Options
from .portfolio import PortfolioMargin
from .portfolio_pro import PortfolioMarginPro


def kinds(spot: Exchange, um: FuturesExchange, cm: FuturesExchange) -> Mapping[str, Kind]:
    """How they are made, by name."""
    return {
        "margin": partial(Margin, spot=spot),
        "portfolio_margin": partial(PortfolioMargin, spot=spot, um=um, cm=cm),
        "portfolio_margin_pro": partial(PortfolioMarginPro, spot=spot, um=um),
        "options": partial(Options, spot=spot),
    }
