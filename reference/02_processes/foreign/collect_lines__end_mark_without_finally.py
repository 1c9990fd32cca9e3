# exercise: collect_lines
# label: wrong
# mistake: "a task that raises ends early; what it had emitted comes back": its end mark is never put, the parent waits for ever
import multiprocessing


def _worker(task, number, queue):
    task(number, queue.put)
    queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_worker, args=(task, number, queue))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    lines = []
    for _ in range(workers):
        lines.extend(iter(queue.get, None))
    for process in processes:
        process.join()
    return lines
