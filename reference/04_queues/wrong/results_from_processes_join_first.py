# exercise: results_from_processes
# expect: joined-before-drained
import multiprocessing


def put_in(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=put_in, args=(task, item, q)) for item in items
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()  # <- here
    found = {}
    while not q.empty():
        item, value = q.get()
        found[item] = value
    return found
