# exercise: map_in_background
# label: wrong
# mistake: for no items it returns ([], None) at once without calling foreground; breaks "the list of results in the order of the items, then foreground's value" (no processes work, so there is no "meanwhile", they thought of "there may be none")

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    # Ann: "there may be none." A pool for nothing? Ben: no work, no pool.
    # Ann: and foreground? Ben: it runs "while the processes work". They do not.
    if not items:
        return [], None

    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        value = foreground()
        results = answer.get()
    return results, value
