# exercise: collect_lines
# label: wrong
# mistake: no finally: a worker that raises sends no end mark and the parent waits forever
import multiprocessing


def _put_lines(task, number, queue):
    task(number, lambda line: queue.put(("line", line)))
    queue.put(("end", number))


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_put_lines, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    running = workers
    while running > 0:
        kind, content = queue.get()
        if kind == "end":
            running -= 1
        else:
            lines.append(content)
    for process in processes:
        process.join()
    return lines
