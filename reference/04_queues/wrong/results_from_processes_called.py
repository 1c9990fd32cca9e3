# exercise: results_from_processes
# expect: called-instead-of-passed
import multiprocessing


def results_from_processes(task, items):
    q = multiprocessing.Queue()

    def put_in(item):
        q.put((item, task(item)))

    processes = [multiprocessing.Process(target=put_in(i)) for i in items]  # <- here
    for p in processes:
        p.start()
    found = dict(q.get() for _ in processes)
    for p in processes:
        p.join()
    return found
