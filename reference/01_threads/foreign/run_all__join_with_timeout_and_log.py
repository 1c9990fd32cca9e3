# exercise: run_all
# label: right
# style: joins with a timeout again and again until nobody is alive, and logs who is missing

import logging
import threading

logger = logging.getLogger("run_all")

PATIENCE = 0.5  # seconds between two messages


def run_all(tasks):
    waiting = []
    for task in tasks:
        thread = threading.Thread(target=task)
        waiting.append(thread)
        thread.start()
        logger.debug("started %s", thread.name)

    while waiting:
        thread = waiting[0]
        thread.join(timeout=PATIENCE)
        if thread.is_alive():
            logger.debug("still waiting for %s", thread.name)
        else:
            waiting.pop(0)
