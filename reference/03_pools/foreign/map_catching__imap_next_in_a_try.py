# exercise: map_catching
# label: right
# style: imap with chunks of one item goes on after an exception; next() exactly once for each item
import multiprocessing


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        outcomes = pool.imap(func, items)
        for _ in range(len(items)):
            try:
                entries.append(next(outcomes))
            except Exception as error:
                entries.append(error)
    return entries
