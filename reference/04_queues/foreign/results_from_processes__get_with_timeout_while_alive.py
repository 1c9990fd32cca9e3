# exercise: results_from_processes
# label: right
# style: as in the handout: get with a timeout, and it is asked who is alive BEFORE the get, so nothing that was sent is missed
import multiprocessing
import queue


def work(task, item, results):
    results.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=work, args=(task, item, q))
        processes.append(p)
        p.start()

    results = {}
    while len(results) < len(processes):
        somebody_alive = any(p.is_alive() for p in processes)
        try:
            item, value = q.get(timeout=0.1)
        except queue.Empty:
            if not somebody_alive:
                break
        else:
            results[item] = value

    for p in processes:
        p.join()
    q.close()
    q.join_thread()
    return results
