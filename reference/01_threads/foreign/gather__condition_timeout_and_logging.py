# exercise: gather
# label: right
# style: somebody who defends against everything: copies the list, a condition around all shared data, a timeout that only logs, checks at the end

import logging
import threading

log = logging.getLogger(__name__)

_MISSING = object()


def gather(tasks):
    jobs = list(tasks)  # whoever changes the list meanwhile does not disturb us
    values = [_MISSING] * len(jobs)
    errors = {}
    pending = len(jobs)
    changed = threading.Condition()

    def work(position, job):
        nonlocal pending
        try:
            value = job()
        except BaseException as error:
            with changed:
                errors[position] = error
        else:
            with changed:
                values[position] = value
        finally:
            with changed:
                pending -= 1
                changed.notify_all()

    started = []
    try:
        for position, job in enumerate(jobs):
            thread = threading.Thread(
                target=work, args=(position, job), name=f"gather-{position}"
            )
            thread.start()
            started.append(thread)
        with changed:
            while not changed.wait_for(lambda: pending == 0, timeout=10):
                log.warning("gather still waits for %d of %d tasks", pending, len(jobs))
    finally:
        for thread in started:
            thread.join()

    if errors:
        position = min(errors)
        log.info("task %d is the first of %d that raised", position, len(errors))
        raise errors[position]
    if any(value is _MISSING for value in values):
        raise RuntimeError("a task has neither returned nor raised")
    return values
