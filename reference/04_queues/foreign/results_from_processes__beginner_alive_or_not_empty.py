# exercise: results_from_processes
# label: right
# style: a beginner who comments everything and follows the hints
import multiprocessing
import queue


# this function runs in the new process, it must be at the top of the file
def do_one(task, item, q):
    # if the task raises, then nothing is put, that is what we want
    value = task(item)
    q.put((item, value))


def results_from_processes(task, items):
    # one queue for all the processes (NOT queue.Queue, that is only for threads)
    q = multiprocessing.Queue()

    # make a process for every item and start it
    processes = []
    for item in items:
        p = multiprocessing.Process(target=do_one, args=(task, item, q))
        p.start()
        processes.append(p)

    results = {}
    while True:
        # first look if somebody is alive ...
        somebody_alive = False
        for p in processes:
            if p.is_alive():
                somebody_alive = True
        # ... and only then if the queue is empty (the order is important!)
        if not somebody_alive and q.empty():
            break
        try:
            # do not wait for ever, maybe they have all died
            item, value = q.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            pass

    # now join, everything has been taken
    for p in processes:
        p.join()
    return results
