# exercise: results_from_processes
# label: right
# style: student; one Queue, first looks who is alive, then get with a timeout; nobody alive and nothing came: done
import multiprocessing
import queue


def child(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=child, args=(q, task, item))
        p.start()
        processes.append(p)

    results = {}
    while True:
        somebody_alive = False
        for p in processes:
            if p.is_alive():
                somebody_alive = True
        try:
            item, value = q.get(timeout=0.05)
        except queue.Empty:
            if not somebody_alive:
                break
        else:
            results[item] = value

    for p in processes:
        p.join()
    q.close()
    return results
