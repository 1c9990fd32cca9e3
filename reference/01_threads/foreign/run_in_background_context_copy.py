# exercise: run_in_background
# label: right
# style: over-engineered, carries the caller's contextvars into the thread
import contextvars
import threading
from collections.abc import Callable
from typing import Any


def _thread_name(task: Callable[..., Any]) -> str:
    return f"background-{getattr(task, '__name__', type(task).__name__)}"


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Run task(*args) in a new thread that sees a copy of the caller's context."""
    context = contextvars.copy_context()
    thread = threading.Thread(
        target=context.run,
        args=(task, *args),
        name=_thread_name(task),
    )
    thread.start()
    return thread
