# exercise: collect_lines
# label: wrong
# mistake: an empty string is the end mark, as at the end of a file, so an empty line ends a worker too early
import multiprocessing


def _produce(task, number, queue):
    try:
        task(number, queue.put)
    finally:
        queue.put("")


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_produce, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    running = workers
    while running:
        line = queue.get()
        if line:
            lines.append(line)
        else:
            running -= 1
    for process in processes:
        process.join()
    return lines
