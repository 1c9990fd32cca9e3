# exercise: results_from_processes
# label: right
# style: short code, a Manager dict by position instead of a queue, join and then copy

from multiprocessing import Manager, Process


def _store(task, item, position, shared):
    shared[position] = task(item)


def results_from_processes(task, items):
    with Manager() as manager:
        shared = manager.dict()
        ps = [
            Process(target=_store, args=(task, item, n, shared))
            for n, item in enumerate(items)
        ]
        for p in ps:
            p.start()
        for p in ps:
            p.join()  # safe: the values are with the manager, not in a pipe
        found = shared.copy()
    return {item: found[n] for n, item in enumerate(items) if n in found}
