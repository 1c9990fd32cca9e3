# exercise: run_in_background
# label: wrong
# mistake: the thread is named after task.__name__, which a callable object or a functools.partial does not have: AttributeError instead of a thread.

import threading


def run_in_background(task, *args):
    """Start the task in a thread that carries the name of the task."""
    thread = threading.Thread(
        target=task,
        args=args,
        name=f"background-{task.__name__}",
    )
    thread.start()
    return thread
