# exercise: collect_lines
# label: wrong
# mistake: a worker's lines are only its return value, so they are lost when the task raises; breaks "What it had emitted is returned all the same"
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def _lines_of(task, number):
    lines = []
    task(number, lines.append)
    return lines


def collect_lines(task, workers):
    if workers < 1:
        return []
    context = multiprocessing.get_context()
    result = []
    with ProcessPoolExecutor(max_workers=workers, mp_context=context) as executor:
        futures = [executor.submit(_lines_of, task, n) for n in range(workers)]
        for future in futures:
            if future.exception() is None:
                result.extend(future.result())
    return result
