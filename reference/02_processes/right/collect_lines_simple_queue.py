# exercise: collect_lines
# style: simple_queue_and_thread
import threading
from multiprocessing import Process, SimpleQueue


def _run(queue, task, number):
    def emit(line):
        queue.put((number, line))

    task(number, emit)


def collect_lines(task, workers):
    queue = SimpleQueue()
    lines = []

    def take():
        for _, line in iter(queue.get, "the end"):
            lines.append(line)

    taker = threading.Thread(target=take)
    children = [Process(target=_run, args=(queue, task, n)) for n in range(workers)]
    for child in children:
        child.start()
    taker.start()
    for child in children:
        child.join()
    queue.put("the end")
    taker.join()
    return lines
