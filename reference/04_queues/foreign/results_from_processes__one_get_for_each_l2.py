# exercise: results_from_processes
# label: wrong
# mistake: a get() without timeout for each item waits forever when a child has died; breaks "The item of a process that died (its task raised, it left the program, it was killed) is missing, and nobody waits for it."
import multiprocessing as mp


def work(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = mp.Queue()
    ps = [mp.Process(target=work, args=(q, task, item)) for item in items]
    for p in ps:
        p.start()
    results = dict(q.get() for _ in ps)
    for p in ps:
        p.join()
    return results
