# exercise: results_from_processes
# label: right
# style: unusual, a manager keeps the dict and each process stores its own value
import multiprocessing


def _store(task, item, shared):
    shared[item] = task(item)


def results_from_processes(task, items):
    with multiprocessing.Manager() as manager:
        shared = manager.dict()
        processes = [
            multiprocessing.Process(target=_store, args=(task, item, shared))
            for item in items
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        return shared.copy()
