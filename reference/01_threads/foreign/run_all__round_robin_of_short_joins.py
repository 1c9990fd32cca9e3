# exercise: run_all
# label: right
# style: a deque of living threads, each joined for a moment in turn until none is alive; errors are logged quietly
import logging
import threading
from collections import deque

logger = logging.getLogger(__name__)


def _guarded(task):
    try:
        task()
    except BaseException as error:
        logger.debug("task ended with %s", type(error).__name__)


def run_all(tasks):
    alive = deque()
    for task in tuple(tasks):
        thread = threading.Thread(target=_guarded, args=(task,))
        thread.start()
        alive.append(thread)
    while alive:
        thread = alive.popleft()
        thread.join(timeout=0.05)
        if thread.is_alive():
            alive.append(thread)
