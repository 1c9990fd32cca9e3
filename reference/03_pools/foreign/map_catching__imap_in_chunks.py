# exercise: map_catching
# label: wrong
# mistake: imap with chunksize=2 gives a generator that is over after its first exception, and the rest of a chunk is not tried, so the list ends with the first exception: map_catching(int, ["7", "seven"]) is [ValueError]; it breaks "one that fails does not stop the others" and "for each item, in order".

import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = pool.imap(func, items, chunksize=2)
        while True:
            try:
                results.append(next(answers))
            except StopIteration:
                return results
            except Exception as error:
                results.append(error)
