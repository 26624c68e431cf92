"""Drift: what Binance publishes, compared with the spec.

    source      a checkout of the documentation, or a package of Binance's own  ->  Published (fact.py)
    compare     Published against the spec, stanza by stanza                     ->  Difference
    review      which differences are reviewed deviations, which of those are out of date
    edit        differences as edits of the YAML, or as "by hand"

Readers state only what they read: a fact that a source does not state is None, and is not compared. A part
of a source that they cannot read is an error with its place (``SourceError``) or is listed (``Unread``),
never taken for "no difference".
"""
