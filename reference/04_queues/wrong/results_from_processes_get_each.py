# exercise: results_from_processes
# expect: waits-for-the-dead
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
    found = dict(q.get() for _ in processes)  # <- here
    for p in processes:
        p.join()
    return found
