# exercise: map_in_background
# label: right
# style: likes iterators: imap begins at once, next() for each item after the foreground
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        stream = pool.imap(func, items)  # not lazy: the pool starts working here
        value = foreground()
        results = [stream.next() for _ in items]
    return results, value
