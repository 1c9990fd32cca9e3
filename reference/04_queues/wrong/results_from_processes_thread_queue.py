# exercise: results_from_processes
# expect: queue-of-threads
import multiprocessing
import queue


def put_in(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = queue.Queue()  # <- here
    processes = [
        multiprocessing.Process(target=put_in, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    found = {}
    while not q.empty():
        item, value = q.get()
        found[item] = value
    return found
