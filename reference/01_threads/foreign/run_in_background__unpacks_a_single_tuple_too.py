# exercise: run_in_background
# label: wrong
# mistake: a single argument that is a tuple is taken for the whole tuple of arguments, so run_in_background(task, (1, 2)) calls task(1, 2).

import threading
from typing import Any, Callable


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    # works for run_in_background(f, 1, 2) and also for run_in_background(f, (1, 2))
    if len(args) == 1 and isinstance(args[0], tuple):
        args = args[0]
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread
