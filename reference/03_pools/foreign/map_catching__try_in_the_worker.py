# exercise: map_catching
# label: right

import multiprocessing


def _attempt(pair):
    # Ann: catch it here, in the process; it comes back as a value like any other.
    # Ben: BaseException, too. sys.exit() would end the worker and nobody would answer.
    func, item = pair
    try:
        return func(item)
    except BaseException as error:
        return error


def map_catching(func, items, processes=2):
    pairs = []
    for item in items:
        pairs.append((func, item))

    entries = []
    with multiprocessing.Pool(processes) as pool:
        for entry in pool.imap(_attempt, pairs, chunksize=1):  # in the order of the items
            entries.append(entry)
    # Ann: returned or raised, we do not have to tell: both are the entry.
    return entries
