# exercise: run_in_background
# label: right
# style: typed expert code, runs the task in a copy of the caller's contextvars

from __future__ import annotations

import contextvars
import itertools
import threading
from collections.abc import Callable
from typing import Any, Final

_NUMBERS: Final = itertools.count(1)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Start ``task(*args)`` in a thread that sees the caller's context variables."""
    context: contextvars.Context = contextvars.copy_context()
    thread = threading.Thread(
        target=context.run,
        args=(task, *args),
        name=f"background-{next(_NUMBERS)}",
    )
    thread.start()
    return thread
