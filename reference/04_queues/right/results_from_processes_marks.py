# exercise: results_from_processes
# style: sentinels_of_the_processes
import multiprocessing
from multiprocessing.connection import wait


def put_result(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.SimpleQueue()
    processes = [
        multiprocessing.Process(target=put_result, args=(task, item, q))
        for item in items
    ]
    for p in processes:
        p.start()
    results = {}
    alive = {p.sentinel for p in processes}
    while alive:
        ready = wait(alive | {q._reader})
        while not q.empty():
            item, value = q.get()
            results[item] = value
        for sentinel in ready:
            alive.discard(sentinel)
    for p in processes:
        p.join()
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
