# exercise: results_from_processes
# expect: dict-believed-shared
import multiprocessing


def fill(task, item, found):
    found[item] = task(item)  # <- here


def results_from_processes(task, items):
    found = {}
    processes = [
        multiprocessing.Process(target=fill, args=(task, item, found)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    return found
