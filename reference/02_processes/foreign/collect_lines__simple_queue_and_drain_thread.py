# exercise: collect_lines
# label: right
# style: C++-like: a thread drains a SimpleQueue while the parent joins; the single end mark comes from the parent, after all workers have ended
import multiprocessing
import threading


def _work(queue, task, number):
    task(number, queue.put)  # put of a SimpleQueue has written when it returns


class Drain(threading.Thread):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.lines = []

    def run(self):
        while (line := self.queue.get()) is not None:
            self.lines.append(line)


def collect_lines(task, workers):
    queue = multiprocessing.SimpleQueue()
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=_work, args=(queue, task, number))
        child.start()
        children.append(child)

    drain = Drain(queue)  # a thread after all forks
    drain.start()
    for child in children:
        child.join()
    queue.put(None)  # no line is None: lines are text
    drain.join()
    queue.close()
    return drain.lines
