# exercise: results_from_processes
# label: right
# style: high-level, a Manager dict instead of a queue, so joining first is fine
import multiprocessing


def _store(table, slot, task, item):
    table[slot] = task(item)


def results_from_processes(task, items):
    if not len(items):
        return {}
    with multiprocessing.Manager() as manager:
        table = manager.dict()
        procs = [
            multiprocessing.Process(target=_store, args=(table, slot, task, item))
            for slot, item in enumerate(items)
        ]
        for p in procs:
            p.start()
        for p in procs:
            p.join()
        return {items[slot]: value for slot, value in table.copy().items()}
