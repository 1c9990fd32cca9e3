# exercise: collect_lines
# label: wrong
# mistake: a Pool with as many workers as CPUs: with more workers than CPUs they are not all at once, and one process runs several

import multiprocessing


def _run(job):
    task, number = job
    mine = []
    try:
        task(number, mine.append)
    except Exception:
        pass
    return mine


def collect_lines(task, workers):
    with multiprocessing.Pool() as pool:
        parts = pool.map(_run, [(task, n) for n in range(workers)], chunksize=1)
    return [line for part in parts for line in part]
