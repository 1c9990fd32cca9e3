# exercise: run_in_background
# label: right
# style: careful library author: the task sees a copy of the caller's context variables
import contextvars
import threading
from collections.abc import Callable
from typing import Any


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Start ``task(*args)`` in a thread that inherits the caller's context."""
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(task, *args), daemon=False)
    thread.start()
    return thread
