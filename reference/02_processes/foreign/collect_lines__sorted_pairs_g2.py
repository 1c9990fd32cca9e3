# exercise: collect_lines
# label: wrong
# mistake: the pairs (number, line) are sorted to group them by worker, but without a key, which sorts the lines of each worker alphabetically, too (breaks "those of one worker in its order")
from itertools import chain
from multiprocessing import Process, SimpleQueue


def _emit_all(lines, task, number):
    try:
        task(number, lambda line: lines.put((number, line)))
    finally:
        lines.put(None)


def collect_lines(task, workers):
    lines = SimpleQueue()
    children = [
        Process(target=_emit_all, args=(lines, task, number))
        for number in range(workers)
    ]
    for child in children:
        child.start()
    pairs = [*chain.from_iterable(iter(lines.get, None) for _ in children)]
    for child in children:
        child.join()
    return [line for _, line in sorted(pairs)]
