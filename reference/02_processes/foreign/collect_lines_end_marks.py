# exercise: collect_lines
# label: right
# style: one queue, messages with a kind, an end mark from each worker
from multiprocessing import Process, Queue


def _produce(task, number, queue):
    def emit(line):
        queue.put(("line", line))

    try:
        task(number, emit)
    finally:
        queue.put(("end", number))


def collect_lines(task, workers):
    queue = Queue()
    children = [Process(target=_produce, args=(task, n, queue)) for n in range(workers)]
    for child in children:
        child.start()

    lines = []
    running = len(children)
    while running > 0:
        kind, content = queue.get()
        if kind == "end":
            running -= 1
        else:
            lines.append(content)

    for child in children:
        child.join()
    queue.close()
    return lines
