# exercise: results_from_processes
# label: wrong
# mistake: what the process runs is an inner function, which cannot be pickled: with the start methods spawn and forkserver, start() raises instead of running anything (fork is fine).
import multiprocessing
import queue


def results_from_processes(task, items):
    q = multiprocessing.Queue()

    def run(item):
        q.put((item, task(item)))

    processes = []
    for item in items:
        p = multiprocessing.Process(target=run, args=(item,))
        p.start()
        processes.append(p)

    results = {}
    while any(p.is_alive() for p in processes) or not q.empty():
        try:
            item, value = q.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value

    for p in processes:
        p.join()
    return results
