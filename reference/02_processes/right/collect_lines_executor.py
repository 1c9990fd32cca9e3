# exercise: collect_lines
# style: executor
from concurrent.futures import ProcessPoolExecutor


def _collected(task, number):
    lines = []

    def emit(line):
        lines.append(line)

    try:
        task(number, emit)
    finally:
        return lines


def collect_lines(task, workers):
    everything = []
    if workers:
        with ProcessPoolExecutor(max_workers=workers) as executor:
            futures = [executor.submit(_collected, task, n) for n in range(workers)]
            for future in futures:
                everything.extend(future.result())
    return everything
