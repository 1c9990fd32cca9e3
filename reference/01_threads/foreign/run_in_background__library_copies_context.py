# exercise: run_in_background
# label: right
# style: a library author takes the caller's context variables along, the thread's target is Context.run
import contextvars
import threading
from collections.abc import Callable
from typing import Any

__all__ = ["run_in_background"]


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(task, *args))
    thread.start()
    return thread
