# exercise: collect_lines
# style: pool_and_lists
from multiprocessing import Pool


def _all_lines(task, number):
    lines = []
    try:
        task(number, lines.append)
    except Exception:
        pass
    return lines


def collect_lines(task, workers):
    if workers < 1:
        return []
    with Pool(workers) as pool:
        jobs = [(task, number) for number in range(workers)]
        found = pool.starmap(_all_lines, jobs, chunksize=1)
    pool.join()
    return [line for lines in found for line in lines]
