# exercise: map_catching
# label: right
# style: own processes, a Manager with a task queue and a dict for the entries
import multiprocessing
import queue


def _clerk(func, tasks, entries):
    while True:
        try:
            index, item = tasks.get_nowait()
        except queue.Empty:
            return
        try:
            entry = func(item)
        except BaseException as error:
            entry = error
        entries[index] = entry


def map_catching(func, items, processes=2):
    with multiprocessing.Manager() as manager:
        tasks = manager.Queue()
        entries = manager.dict()
        for pair in enumerate(items):
            tasks.put(pair)
        clerks = [
            multiprocessing.Process(target=_clerk, args=(func, tasks, entries))
            for _ in range(processes)
        ]
        for clerk in clerks:
            clerk.start()
        for clerk in clerks:
            clerk.join()
        return [entries[index] for index in range(len(items))]
