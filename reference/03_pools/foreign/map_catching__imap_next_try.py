# exercise: map_catching
# label: right
# style: imap with chunksize 1: next() raises for one item and goes on with the following
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = pool.imap(func, items)
        entries = []
        for _ in items:
            try:
                entries.append(answers.next())
            except Exception as e:
                entries.append(e)
    return entries
