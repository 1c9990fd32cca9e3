# exercise: parallel_map
# label: wrong
# mistake: a worker that meets an exception dies of it, and nobody looks at its exit code: its items are None in the list, and nothing is raised; breaks "raises: what `func` raises for an item"
import multiprocessing
from multiprocessing import connection


def _stripe(out, func, items, first, step):
    for index in range(first, len(items), step):
        out.send((index, func(items[index])))
    out.close()


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    count = min(processes, len(items))
    ends, workers = [], []
    for first in range(count):
        end, out = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(
            target=_stripe, args=(out, func, items, first, count)
        )
        worker.start()
        out.close()
        ends.append(end)
        workers.append(worker)
    while ends:
        for end in connection.wait(ends):
            try:
                index, value = end.recv()
                results[index] = value
            except EOFError:
                ends.remove(end)
                end.close()
    for worker in workers:
        worker.join()
    return results
