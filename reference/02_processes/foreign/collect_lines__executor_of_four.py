# exercise: collect_lines
# label: wrong
# mistake: an executor of at most four processes; more workers do not run at once, and one process serves several numbers

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, wait


def _run(task, number, queue):
    task(number, queue.put)


def collect_lines(task, workers):
    if workers == 0:
        return []
    lines = []
    with multiprocessing.Manager() as manager:
        queue = manager.Queue()
        with ProcessPoolExecutor(max_workers=min(workers, 4)) as executor:
            futures = [executor.submit(_run, task, n, queue) for n in range(workers)]
            wait(futures)  # does not raise
        while not queue.empty():
            lines.append(queue.get())
    return lines
