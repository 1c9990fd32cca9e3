# exercise: crunch
# label: right
# style: imap_unordered with numbers, put in place
import multiprocessing
import os


def _with_index(args):
    work, index, item = args
    return index, work(item)


def crunch(work, items):
    results = [None] * len(items)
    with multiprocessing.Pool(len(os.sched_getaffinity(0))) as pool:
        for index, result in pool.imap_unordered(_with_index, [(work, i, x) for i, x in enumerate(items)]):
            results[index] = result
    return results
