# exercise: crunch
# label: wrong
# misjudged: passed
# mistake: fewer than four items are computed one after the other in the calling process, because a pool seemed too dear, so with two or three long items all CPUs but one are idle; breaks "As many items run at the same time as there are usable CPUs, each in a process".
import multiprocessing
import os


def crunch(work, items):
    results = []

    # to start processes takes time: not for so few items
    if len(items) < 4:
        for item in items:
            result = work(item)
            results.append(result)
        return results

    cpus = len(os.sched_getaffinity(0))
    with multiprocessing.Pool(cpus) as pool:
        results = pool.map(work, items, chunksize=1)
    return results
