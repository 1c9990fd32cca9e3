# exercise: results_from_processes
# label: right
# style: plain, get with timeout until all have answered or nobody is alive
import multiprocessing
import queue


def child(task, item, q):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=child, args=(task, item, q))
        p.start()
        processes.append(p)

    results = {}
    while len(results) < len(processes):
        somebody = any(p.is_alive() for p in processes)
        try:
            item, value = q.get(timeout=0.1)
        except queue.Empty:
            if not somebody:
                break
        else:
            results[item] = value

    for p in processes:
        p.join()
    return results
