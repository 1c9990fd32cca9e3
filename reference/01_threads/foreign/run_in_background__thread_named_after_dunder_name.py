# exercise: run_in_background
# label: wrong
# mistake: "task: anything that can be called: ... an object" / "raises nothing": task.__name__ does not exist for callable objects and partials, AttributeError in the caller
import threading
import logging

log = logging.getLogger(__name__)


def run_in_background(task, *args):
    """Run ``task(*args)`` in a new thread and return that thread at once."""
    # a nice name makes debugging much easier
    thread = threading.Thread(target=task, args=args, name=f"background-{task.__name__}")
    log.debug("starting %s", thread.name)
    thread.start()
    return thread
