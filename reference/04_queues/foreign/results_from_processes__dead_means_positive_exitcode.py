# exercise: results_from_processes
# label: wrong
# mistake: only processes with an exit code above 0 count as dead; one that was killed (-9) or left by sys.exit(0) / os._exit(0) is waited for forever; breaks "The item of a process that died (...) is missing, and nobody waits for it".
import multiprocessing
import queue


def put_result(q, task, item):
    q.put((item, task(item)))


def count_dead(processes):
    dead = 0
    for p in processes:
        if p.exitcode is not None and p.exitcode > 0:
            dead += 1
    return dead


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = []
    for item in items:
        p = multiprocessing.Process(target=put_result, args=(q, task, item))
        p.start()
        processes.append(p)
    results = {}
    while len(results) + count_dead(processes) < len(processes):
        try:
            item, value = q.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value
    for p in processes:
        p.join()
    return results
