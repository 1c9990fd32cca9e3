# exercise: results_from_processes
# label: wrong
# mistake: no process at all: the task is called in a loop, with try
# expect: no-process

import multiprocessing

def results_from_processes(task, items):
    q = multiprocessing.SimpleQueue()
    results = {}
    for item in items:
        try:
            results[item] = task(item)
        except BaseException:
            pass
    return results
