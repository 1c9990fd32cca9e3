# exercise: run_in_background
# label: wrong
# mistake: takes task.__name__ for the thread's name, which raises AttributeError for callable objects and partials, that have no __name__

import threading
from typing import Any, Callable


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Start the task in a thread that has the name of the function (nicer to debug)."""
    thread = threading.Thread(
        target=task,
        args=args,
        name=f"background-{task.__name__}",
    )
    thread.start()
    return thread
