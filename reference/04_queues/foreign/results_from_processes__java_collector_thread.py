# exercise: results_from_processes
# label: right
# style: Java: a Process subclass, and a collector thread that drains the queue while the caller joins the processes; then a poison pill comes behind all results
import multiprocessing
import threading

POISON_PILL = None


class Worker(multiprocessing.Process):
    def __init__(self, task, item, outbox):
        super().__init__()
        self._task_to_do = task
        self._item = item
        self._outbox = outbox

    def run(self):
        self._outbox.put((self._item, self._task_to_do(self._item)))


class Collector(threading.Thread):
    def __init__(self, inbox):
        super().__init__()
        self._inbox = inbox
        self.results = {}

    def run(self):
        while (message := self._inbox.get()) is not POISON_PILL:
            item, value = message
            self.results[item] = value


def results_from_processes(task, items):
    messages = multiprocessing.Queue()
    workers = [Worker(task, item, messages) for item in items]
    for worker in workers:
        worker.start()
    collector = Collector(messages)  # after the forks: no thread is copied
    collector.start()
    for worker in workers:
        worker.join()
    messages.put(POISON_PILL)
    collector.join()
    messages.close()
    messages.join_thread()
    return collector.results
