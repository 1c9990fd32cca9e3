# exercise: collect_lines
# label: wrong
# mistake: joins all workers before it reads the queue, a deadlock as soon as the lines do not fit into the pipe
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
    for child in children:
        child.join()

    lines = []
    ended = 0
    while ended < workers:
        kind, content = queue.get()
        if kind == "end":
            ended += 1
        else:
            lines.append(content)
    return lines
