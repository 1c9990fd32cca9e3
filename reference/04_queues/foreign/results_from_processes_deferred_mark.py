# exercise: results_from_processes
# label: wrong
# mistake: counts end marks put in a finally block; a killed process never puts one and the caller waits forever
import multiprocessing


def _goroutine(task, item, ch):
    try:
        ch.put((item, task(item)))
    finally:
        ch.put(None)


def results_from_processes(task, items):
    ch = multiprocessing.Queue()
    procs = [
        multiprocessing.Process(target=_goroutine, args=(task, item, ch))
        for item in items
    ]
    for p in procs:
        p.start()
    results = {}
    running = len(procs)
    while running > 0:
        message = ch.get()
        if message is None:
            running -= 1
            continue
        item, value = message
        results[item] = value
    for p in procs:
        p.join()
    return results
