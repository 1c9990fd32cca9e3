"""Lockstep: auto-graded exercises for Python's threading and multiprocessing."""

__version__ = "0.1.0"
