# exercise: collect_lines
# label: wrong
# mistake: each worker collects its lines in a list of its own and returns that at the end; when the task raises, the future holds the exception only, and all lines of that worker are lost. Breaks "A task that raises ends early.  What it had emitted is returned all the same".

import contextlib
from concurrent.futures import ProcessPoolExecutor


def _lines_of(task, number):
    lines = []
    task(number, lines.append)
    return lines


def collect_lines(task, workers):
    if workers == 0:
        return []
    collected = []
    with ProcessPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(_lines_of, task, number) for number in range(workers)]
        for future in futures:
            with contextlib.suppress(Exception):
                collected.extend(future.result())
    return collected
