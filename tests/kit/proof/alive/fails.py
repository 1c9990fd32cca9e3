"""Ends by an exception."""

raise ValueError("on purpose")
