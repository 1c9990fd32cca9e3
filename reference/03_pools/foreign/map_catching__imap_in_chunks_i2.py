# exercise: map_catching
# label: wrong
# mistake: imap with chunksize=2 makes ONE call of two items: if the first of them raises, the second is never tried, and after the first exception the iterator (a generator) is finished, so each later place gets a StopIteration; breaks "one that fails does not stop the others" and "for each item, in order".
import multiprocessing


def map_catching(func, items, processes=2):
    context = multiprocessing.get_context()
    outcomes = []
    with context.Pool(processes=processes) as pool:
        results = pool.imap(func, items, chunksize=2)
        for _ in items:
            try:
                outcomes.append(next(results))
            except Exception as error:
                outcomes.append(error)
    return outcomes
