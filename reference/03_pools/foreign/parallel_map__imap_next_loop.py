# exercise: parallel_map
# label: right
# style: imap asked with next() until StopIteration of the iterator, counted
import multiprocessing


def parallel_map(func, items, processes=4):
    erg = []
    with multiprocessing.Pool(processes) as pool:
        it = pool.imap(func, items, 1)
        for _ in range(len(items)):
            erg.append(it.next())
    return erg
