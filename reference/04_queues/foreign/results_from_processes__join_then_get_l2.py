# exercise: results_from_processes
# label: wrong
# mistake: joins first and gets then, so a child with a large value never ends; breaks "A process that has put a megabyte cannot end until you take it: *get first, then join*." and "A value may be large, a megabyte and more."
import multiprocessing


def child(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=child, args=(q, task, item))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
        print(p.name, "is done")
    results = {}
    while not q.empty():
        item, value = q.get()
        results[item] = value
    return results
