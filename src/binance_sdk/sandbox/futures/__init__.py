"""The futures exchanges of the sandbox, USD-M and COIN-M, as state machines without I/O or clock.

`Venue` is the way in; `contract` has the arithmetic, `margin` what accounts need and may use, `fact`
what changes tell. All amounts are integers: see `contract`.
"""
