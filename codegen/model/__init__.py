"""What the YAML files may say: one pydantic model per stanza.

``spec/README.md`` explains every field with an example; ``spec/schema.json`` is made from here.
"""

from __future__ import annotations

from codegen.model.enumeration import Enum, EnumValue
from codegen.model.error import Error, ErrorsFile
from codegen.model.operation import Operation, Orders, Pages, Rate, RouteDifference, Rule, Security
from codegen.model.param import DatedValues, DefaultRule, Param, ParamType
from codegen.model.param import Ending as Ending
from codegen.model.product import (
    Connections,
    Environment,
    Family,
    Limit,
    Product,
    ProductDocs,
    ProductFile,
    ProductsFile,
)
from codegen.model.stanza import Deviation, Docs, Stanza
from codegen.model.stream import Control, Event, EventField, Handler, Sbe, Stream, UserEvent
from codegen.model.weight import Case, Condition, Weight, Weights

__all__ = [
    "Case",
    "Condition",
    "Connections",
    "Family",
    "Control",
    "DatedValues",
    "DefaultRule",
    "Deviation",
    "Docs",
    "Enum",
    "EnumValue",
    "Environment",
    "Error",
    "ErrorsFile",
    "Event",
    "EventField",
    "Handler",
    "Limit",
    "Operation",
    "Orders",
    "Pages",
    "Param",
    "ParamType",
    "Product",
    "ProductDocs",
    "ProductFile",
    "ProductsFile",
    "Rate",
    "RouteDifference",
    "Rule",
    "Sbe",
    "Security",
    "Stanza",
    "Stream",
    "UserEvent",
    "Weight",
    "Weights",
]
