# exercise: map_in_background
# label: right
# style: imap starts at once and is read with next() after the foreground, in a with block
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        coming = pool.imap(func, items)
        value = foreground()
        results = [next(coming) for _ in items]
    return results, value
