# exercise: collect_lines
# label: wrong
# mistake: mixes it up with main: two processes share the numbers, so with three workers number 2 waits for the end of number 0; breaks "Each worker is a process of its own" and "Run ``task(number, emit)`` in processes, all at once"
import multiprocessing
import traceback

PROCESSES = 2


def _work(queue, task, numbers):
    try:
        for number in numbers:
            try:
                task(number, queue.put)
            except Exception:
                traceback.print_exc()
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    children = []
    for first in range(PROCESSES):
        numbers = range(first, workers, PROCESSES)
        child = multiprocessing.Process(target=_work, args=(queue, task, numbers))
        child.start()
        children.append(child)

    lines = []
    running = PROCESSES
    while running:
        line = queue.get()
        if line is None:
            running -= 1
        else:
            lines.append(line)
    for child in children:
        child.join()
    return lines
