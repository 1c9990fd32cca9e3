# exercise: results_from_processes
# style: queue_of_a_manager
import multiprocessing


def run_task(task, item, results):
    results.put((item, task(item)))


def results_from_processes(task, items):
    with multiprocessing.Manager() as manager:
        results = manager.Queue()
        processes = []
        for item in items:
            p = multiprocessing.Process(target=run_task, args=(task, item, results))
            processes.append(p)
            p.start()
        for p in processes:
            p.join()
        found = {}
        while not results.empty():
            item, value = results.get()
            found[item] = value
    return found
