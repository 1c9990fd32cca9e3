# exercise: results_from_processes
# label: wrong
# mistake: start, get and join stand in the same loop, so the next process starts when the one before has ended; breaks "Run ``task(item)`` for each item in a process of its own, all at the same time."
import multiprocessing
import queue


def put_result(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    results = {}
    for item in items:
        process = multiprocessing.Process(target=put_result, args=(q, task, item))
        process.start()
        while True:
            alive = process.is_alive()
            try:
                key, value = q.get(timeout=0.05)
            except queue.Empty:
                if not alive:
                    break
            else:
                results[key] = value
                break
        process.join()
    return results
