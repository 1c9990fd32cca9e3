# exercise: run_in_background
# label: right
# style: senior web developer: the thread sees the caller's context variables (target is Context.run)
from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from typing import Any


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Run ``task(*args)`` in a new thread and return that thread at once."""
    # Threads start with an empty context; request ids etc. would be lost.
    context = contextvars.copy_context()
    (thread := threading.Thread(target=context.run, args=(task, *args))).start()
    return thread
