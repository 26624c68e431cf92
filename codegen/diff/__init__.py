"""What the difference between two specs means to callers.

``revision`` reads both; ``compare`` lists what differs in meaning as ``Change`` values, with nothing judged;
each change then meets the first row of ``rules`` that fits it, which says how bad it is under two contracts:
*wire* (would a deployed SDK be refused, or misread?) and *source* (would users' Python stop working or type-
checking?). A change that no row knows is risky, never silent. ``baseline`` takes out what people accepted,
``report`` holds the result, and ``output`` writes it. Nothing but ``revision``, ``baseline`` and ``command``
touches files; the day is an argument.
"""
