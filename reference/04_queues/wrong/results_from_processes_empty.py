# exercise: results_from_processes
# expect: empty-taken-for-the-end
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
    found = {}
    while not q.empty():  # <- here
        item, value = q.get()
        found[item] = value
    for p in processes:
        p.join()
    return found
