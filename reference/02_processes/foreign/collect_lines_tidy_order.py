# exercise: collect_lines
# label: wrong
# mistake: sorts the pairs (worker, line), which puts the lines of one worker in alphabetical order
import multiprocessing


def _numbered_lines(task, number, queue):
    try:
        task(number, lambda line: queue.put((number, line, False)))
    finally:
        queue.put((number, "", True))


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_numbered_lines, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    pairs = []
    finished = 0
    while finished < workers:
        number, line, last = queue.get()
        if last:
            finished += 1
        else:
            pairs.append((number, line))
    for process in processes:
        process.join()
    return [line for number, line in sorted(pairs)]
