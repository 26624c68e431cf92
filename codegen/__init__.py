"""Builds ``generated/`` from ``spec/``: YAML -> model -> linked registry -> views -> text."""
