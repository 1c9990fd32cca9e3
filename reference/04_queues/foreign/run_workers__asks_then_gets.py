# exercise: run_workers
# label: wrong
# mistake: asks qsize() and then calls a blocking get; another worker can take the last task in between, and this one waits for ever

import logging
import queue
import threading

log = logging.getLogger(__name__)


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values, errors = [], []

    def work():
        me = threading.current_thread().name
        while todo.qsize() > 0:
            log.debug("%s: there is something to do", me)
            task = todo.get()
            try:
                values.append(task())
            except Exception as e:
                log.debug("%s: task failed", me)
                errors.append(e)
        log.debug("%s: nothing left, going home", me)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
