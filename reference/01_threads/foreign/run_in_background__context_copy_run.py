# exercise: run_in_background
# label: right
# style: library author; the thread runs in a copy of the caller's contextvars (as asyncio.to_thread does)
import contextvars
import threading
from collections.abc import Callable
from typing import Any


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(task, *args))
    thread.start()
    return thread
