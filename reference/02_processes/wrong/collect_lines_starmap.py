# exercise: collect_lines
# expect: lines-lost-with-exception
import multiprocessing


def _work(task, number):
    lines = []
    task(number, lines.append)  # <- here
    return lines


def collect_lines(task, workers):
    if workers == 0:
        return []
    with multiprocessing.Pool(workers) as pool:
        found = pool.starmap(_work, [(task, n) for n in range(workers)])
    return [line for lines in found for line in lines]
