# exercise: crunch
# label: wrong
# mistake: starts a process for each item, however many items there are: "no more processes than the machine has CPUs"

import multiprocessing


def crunch(work, items):
    if len(items) == 0:
        return []
    print("starting", len(items), "processes")
    with multiprocessing.Pool(processes=len(items)) as pool:
        answers = [pool.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]
