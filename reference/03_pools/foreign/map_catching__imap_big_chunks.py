# exercise: map_catching
# label: wrong
# mistake: imap with chunksize 4: a failure loses its whole chunk, the iterator is at its end afterwards
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        it = pool.imap(func, items, chunksize=4)
        for _ in items:
            try:
                results.append(next(it))
            except Exception as e:
                results.append(e)
    return results
