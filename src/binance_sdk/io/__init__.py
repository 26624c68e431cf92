"""Thin shells over the decisions of `core`: sockets, timers, waiting."""
