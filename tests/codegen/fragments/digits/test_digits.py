"""Values of enums that are no names in Python."""

from __future__ import annotations

from binance_sdk.core.encoding import encode
from tests.codegen.fragments.call import parameters
from tests.codegen.fragments.conftest import Module


def test_members(module: Module) -> None:
    enums = module("enums")
    assert {member.name: member.value for member in enums.Interval} == {
        "SECOND_1": "1s",
        "MINUTE_1": "1m",
        "MONTH_1": "1M",
        "HOUR_12": "12h",
        "DAY_3": "3d",
        "WEEK_1": "1w",
    }
    assert {member.name: member.value for member in enums.Odd} == {
        "VALUE_2FA": "2FA",
        "A_B": "a-b",
        "LOWER_CASE": "LOWER_case",
        "NONE": "none",
        "PYTHON_NONE": "None",
        "EMPTY": "",
        "VALUE_5": "5",
    }
    assert f"{enums.Interval.MONTH_1}" == "1M"
    assert enums.Interval.__doc__ == 'Lengths; quotes " and backslashes \\ are only text.'


def test_enum_and_text_are_taken(module: Module) -> None:
    interval, operation = module("enums").Interval, module("operations").GET_ROWS
    assert encode(operation, "rest", {"interval": interval.MONTH_1, "odd": ""})["interval"] == "1M"
    assert encode(operation, "rest", {"interval": "1m", "part": interval.MINUTE_1})["part"] == "1m"


def test_annotations(module: Module) -> None:
    shown = parameters(module("client").DigitsOperations.get_rows)
    assert shown["interval"] == "enums.Interval | types.IntervalText | TimeFrame"
    assert shown["part"] == "enums.Interval | Literal['1m', '1M'] | TimeFrame | None ="
    assert shown["window"] == "str | TimeFrame | None ="
    assert shown["odd"] == "enums.Odd | types.OddText | None ="


def test_results_are_open(module: Module) -> None:
    result = module("types").GetRowsResult.__annotations__
    assert [kind.__forward_arg__ for kind in result.values()] == [
        "Annotated[str, 'Interval']",
        "list[Annotated[str, 'Interval']]",
        "Annotated[str, 'Interval'] | int",
    ]
