# exercise: parallel_map
# label: wrong
# mistake: func is called once for all items that are equal and its result is used several times (and 1, True and 1.0 get the same result); breaks "Call ``func`` once for each item" (read together with "and equal ones" as: once for each different item)

import multiprocessing


def parallel_map(func, items, processes=4):
    # Ann: "once for each item", and items may be equal.
    # Ben: so the second "one" must not be worked out again. Once is once.
    different = []
    for item in items:
        if item not in different:
            different.append(item)

    with multiprocessing.Pool(processes) as pool:
        answers = pool.map(func, different, chunksize=1)

    results = []
    for item in items:
        results.append(answers[different.index(item)])
    return results
