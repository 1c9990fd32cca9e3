# exercise: collect_lines
# expect: too-few-processes
from multiprocessing import Pool


def _lines(task, number):
    lines = []
    try:
        task(number, lines.append)
    except Exception:
        pass
    return lines


def collect_lines(task, workers):
    with Pool(2) as pool:  # <- here
        jobs = [(task, number) for number in range(workers)]
        found = pool.starmap(_lines, jobs, chunksize=1)
    return [line for lines in found for line in lines]
