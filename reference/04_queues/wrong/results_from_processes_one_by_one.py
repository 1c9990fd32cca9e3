# exercise: results_from_processes
# expect: join-in-start-loop
import multiprocessing


def put_in(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.SimpleQueue()
    for item in items:
        p = multiprocessing.Process(target=put_in, args=(task, item, q))
        p.start()
        p.join()  # <- here
    found = {}
    while not q.empty():
        key, value = q.get()
        found[key] = value
    return found
