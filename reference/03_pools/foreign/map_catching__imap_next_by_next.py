# exercise: map_catching
# label: right
# style: imap, and one next() in a try for each item (the iterator of a Pool goes on after an exception)
import multiprocessing


def map_catching(func, items, processes=2):
    harvest = []
    with multiprocessing.Pool(processes) as pool:
        it = pool.imap(func, items)
        for _ in items:
            try:
                harvest.append(it.next())
            except Exception as exc:
                harvest.append(exc)
    return harvest
