# exercise: collect_lines
# label: wrong
# mistake: the lines are the results of Pool.starmap, so when one task raises the call raises it and the lines of everybody are lost, and 0 workers raise ValueError: breaks "What it had emitted is returned all the same, and the other workers go on" and "0 gives no lines"
from itertools import chain
from multiprocessing import Pool


def _lines_of(task, number):
    lines = []
    task(number, lines.append)
    return lines


def collect_lines(task, workers):
    with Pool(workers) as pool:
        jobs = [(task, number) for number in range(workers)]
        parts = pool.starmap(_lines_of, jobs, chunksize=1)
    return list(chain.from_iterable(parts))
