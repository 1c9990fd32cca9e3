# exercise: run_in_background
# label: right
# style: looks generated: type hints, docstrings, a logging wrapper and a name for the thread that works for every callable
"""Background execution helpers."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)


def _describe(task: Callable[..., Any]) -> str:
    """Return a readable name for a callable, falling back to the name of its type."""
    return str(getattr(task, "__name__", type(task).__name__))


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Run ``task(*args)`` in a new thread and return that thread at once.

    Args:
        task: Any callable.
        *args: Positional arguments that are forwarded unchanged.

    Returns:
        The thread, already started.
    """
    label = _describe(task)

    def _runner() -> None:
        logger.debug("background task %s begins", label)
        try:
            task(*args)
        except BaseException:
            logger.debug("background task %s raised", label)
            raise
        logger.debug("background task %s has ended", label)

    thread = threading.Thread(target=_runner, name=f"background-{label}")
    thread.start()
    return thread
