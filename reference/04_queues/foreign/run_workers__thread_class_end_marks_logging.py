# exercise: run_workers
# label: right
# style: a Thread subclass with logging, one end mark for each worker, no more workers than tasks, outcomes at the place of their task
import logging
import queue
import threading

log = logging.getLogger(__name__)

END = object()


class Worker(threading.Thread):
    """Takes tasks from the queue until it gets an end mark."""

    def __init__(self, number, todo, values, errors):
        super().__init__(name="worker-%d" % number)
        self.todo = todo
        self.values = values
        self.errors = errors

    def run(self):
        log.debug("%s begins", self.name)
        while True:
            job = self.todo.get()
            if job is END:
                break
            place, task = job
            log.debug("%s takes task %d", self.name, place)
            try:
                value = task()
            except BaseException as error:
                log.info("task %d raised %s", place, type(error).__name__)
                self.errors[place] = error
            else:
                self.values[place] = value
        log.debug("%s ends", self.name)


def run_workers(tasks, workers):
    todo = queue.Queue()
    values = {}
    errors = {}
    crew = [
        Worker(number, todo, values, errors)
        for number in range(min(workers, len(tasks)))
    ]

    for job in enumerate(tasks):
        todo.put(job)
    for _ in crew:
        todo.put(END)

    for worker in crew:
        worker.start()
    for worker in crew:
        worker.join()

    if errors:
        raise errors[min(errors)]
    return [values[place] for place in sorted(values)]
