# exercise: crunch
# label: wrong
# mistake: the items are cut into one part for each CPU of len(items) // cpus items, and the rest of the division is never worked on: 5 items on 2 CPUs give 4 results; breaks ":return: the results, in the order of the items" (of all items).
import multiprocessing
import os


def crunch_part(work, part):
    return [work(item) for item in part]


def crunch(work, items):
    cpus = len(os.sched_getaffinity(0))
    size = max(1, len(items) // cpus)
    parts = []
    for i in range(cpus):
        parts.append((work, items[i * size : (i + 1) * size]))
    results = []
    with multiprocessing.Pool(cpus) as pool:
        for part in pool.starmap(crunch_part, parts, chunksize=1):
            results.extend(part)
    return results
