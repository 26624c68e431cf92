"""What answers tell the limiter: news at once, what was to be expected now and then."""

from __future__ import annotations

from binance_sdk.core.call import Answer, Used
from binance_sdk.descriptors import Pool
from binance_sdk.io.bill import STALE, Bill, priority_of
from binance_sdk.io.limiter import Charge, Priority, RateLimiter
from tests.io.operations import CANCEL_ORDER, CREATE_ORDER, ERRORS, GET_ORDER, POOLS

WEIGHT = {"REQUEST_WEIGHT": 10}


class Counted(RateLimiter):
    """Remembers what it was told."""

    told: list[int]

    def receive_used(self, type: str, interval: str, used: int, *, sent_at: float | None = None) -> None:
        self.told.append(used)
        super().receive_used(type, interval, used, sent_at=sent_at)


def make() -> tuple[Bill, Counted]:
    limiter = Counted.of_pools(POOLS)
    assert isinstance(limiter, Counted)
    limiter.told = []
    return Bill(limiter, ERRORS), limiter


def counted(count: int, kind: str = "REQUEST_WEIGHT") -> Answer:
    return Answer(status=200, used=[Used(kind, "MINUTE", 1, count)])


def used(limiter: RateLimiter) -> int:
    return next(w.used for w in limiter.snapshot().windows if (w.interval, w.type) == ("1m", w.type))


def test_a_count_that_our_own_calls_explain_is_not_passed_on_again() -> None:
    bill, limiter = make()
    for number, count in enumerate((100, 110, 120, 115)):
        bill.note(counted(count), Charge(WEIGHT, number * STALE / 10))
    assert limiter.told == [100]


def test_a_count_that_others_have_raised_is_passed_on_at_once() -> None:
    bill, limiter = make()
    for number, count in enumerate((100, 111, 121, 140)):
        bill.note(counted(count), Charge(WEIGHT, number * STALE / 10))
    assert limiter.told == [100, 111, 140]
    assert used(limiter) == 140


def test_after_a_while_every_count_is_passed_on() -> None:
    bill, limiter = make()
    for number in range(4):
        bill.note(counted(50), Charge(WEIGHT, number * STALE))
    assert limiter.told == [50] * 4


def test_counts_of_calls_without_a_charge_are_always_passed_on() -> None:
    bill, limiter = make()
    for _ in range(3):
        bill.note(counted(7))
    assert limiter.told == [7, 7, 7]


def test_too_many_orders_without_a_time_to_wait_do_not_stop_cancels() -> None:
    bill, limiter = make()
    bill.note(Answer(status=429, failed=True, code=-1015))
    assert limiter.retry_after == 0.0
    answer = Answer(status=429, failed=True, code=-1003)
    bill.note(answer)
    assert answer.retry_after is not None
    assert 0 < answer.retry_after <= limiter.retry_after + 1


def test_exchange_info_changes_the_limits() -> None:
    bill, limiter = make()
    limit = {"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 1234}
    bill.note(Answer(status=200, data={"rateLimits": [limit, "?", {}]}))
    bill.note(Answer(status=200, data={"rateLimits": "?"}))
    assert 1234 in [window.limit for window in limiter.snapshot().windows]


def test_cancels_go_before_orders_and_orders_before_questions() -> None:
    kinds = [priority_of(each) for each in (CANCEL_ORDER, CREATE_ORDER, GET_ORDER)]
    assert kinds == [Priority.CANCEL, Priority.PLACE, Priority.QUERY]


def test_a_count_of_an_endpoint_goes_to_its_own_pool() -> None:
    bill, limiter = make()
    pool = Pool(type="SAPI_IP GET /sapi/v1/x", scope="ip", limit=100, interval="1m", seconds=60)
    limiter.learn([pool])
    charge = limiter.try_acquire({pool.type: 1, "RAW_REQUESTS": 1})
    bill.note(counted(40, "SAPI_IP"), charge)
    assert [w.used for w in limiter.snapshot().windows if w.type == pool.type] == [40]
