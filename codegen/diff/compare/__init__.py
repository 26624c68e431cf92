"""Two specs to the changes between them: one module for each kind of stanza.

Nothing is judged here. Compared is what a spec means, not how it is written: what each route of an operation
takes, a type with what it extends, a product with what its family has.
"""

from __future__ import annotations

from codegen.diff.compare.spec import compare

__all__ = ["compare"]
