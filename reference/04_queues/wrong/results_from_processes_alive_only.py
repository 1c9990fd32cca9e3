# exercise: results_from_processes
# expect: answers-left-behind
import multiprocessing
import queue


def put_in(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=put_in, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    found = {}
    while any(p.is_alive() for p in processes):  # <- here
        try:
            item, value = q.get(timeout=0.02)
            found[item] = value
        except queue.Empty:
            continue
    return found
