# exercise: results_from_processes
# expect: cannot-be-pickled
import multiprocessing
import queue


def results_from_processes(task, items):
    q = multiprocessing.Queue()

    def put_in(item):
        q.put((item, task(item)))

    processes = [multiprocessing.Process(target=put_in, args=(i,)) for i in items]
    for p in processes:
        p.start()  # <- here
    found = {}
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            item, value = q.get(timeout=0.05)
            found[item] = value
        except queue.Empty:
            pass
    for p in processes:
        p.join()
    return found
