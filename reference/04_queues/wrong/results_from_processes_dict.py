# exercise: results_from_processes
# expect: not-shared
import multiprocessing


def results_from_processes(task, items):
    found = {}

    def put(item):
        found[item] = task(item)  # <- here

    ps = [multiprocessing.Process(target=put, args=(i,)) for i in items]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return found
