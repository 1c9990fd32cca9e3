# exercise: map_catching
# label: right
# style: imap_unordered of numbered, caught outcomes
import multiprocessing


def _outcome(job):
    i, func, item = job
    try:
        return i, func(item)
    except Exception as e:
        return i, e


def map_catching(func, items, processes=2):
    jobs = [(i, func, item) for i, item in enumerate(items)]
    with multiprocessing.Pool(processes) as pool:
        by_number = dict(pool.imap_unordered(_outcome, jobs))
    return [by_number[i] for i in range(len(items))]
