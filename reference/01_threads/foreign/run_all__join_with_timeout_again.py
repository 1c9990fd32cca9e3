# exercise: run_all
# label: wrong
# mistake: join(timeout=5) gives up after five seconds without a check, so it returns while slow tasks still run

import logging
import threading

logger = logging.getLogger("run_all")


def run_all(tasks):
    workers = []
    for i, task in enumerate(tasks):
        worker = threading.Thread(target=task, name=f"worker-{i}", daemon=True)
        worker.start()
        workers.append(worker)

    for worker in workers:
        # never block for ever
        worker.join(timeout=5)
        if worker.is_alive():
            logger.warning("%s is slow", worker.name)
