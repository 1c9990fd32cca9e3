# exercise: results_from_processes
# label: right
# style: class lover; a Process subclass that sends its number, and a set of those still awaited; who was dead before a get that found nothing is dropped
import multiprocessing
import queue


class Child(multiprocessing.Process):
    def __init__(self, number, item, task, outbox):
        super().__init__()
        self.number = number
        self.item = item
        self.task = task
        self.outbox = outbox

    def run(self):
        self.outbox.put((self.number, self.task(self.item)))


def results_from_processes(task, items):
    outbox = multiprocessing.Queue()
    children = [Child(n, item, task, outbox) for n, item in enumerate(items)]
    for child in children:
        child.start()

    results = {}
    awaited = set(range(len(children)))
    while awaited:
        dead = {n for n in awaited if not children[n].is_alive()}
        try:
            number, value = outbox.get(timeout=0.03)
        except queue.Empty:
            awaited -= dead
        else:
            results[children[number].item] = value
            awaited.discard(number)

    for child in children:
        child.join()
    outbox.close()
    outbox.join_thread()
    return results
