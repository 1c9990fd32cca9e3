# exercise: map_catching
# style: imap_next
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        iterator = pool.imap(func, items)
        while True:
            try:
                results.append(next(iterator))
            except StopIteration:
                return results
            except Exception as error:
                results.append(error)
