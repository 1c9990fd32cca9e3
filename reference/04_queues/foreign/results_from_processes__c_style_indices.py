# exercise: results_from_processes
# label: right
# style: C style: arrays, indices and flags

import multiprocessing
import queue


def child_main(argv):
    q, task, item = argv
    q.put((item, task(item)))
    return


def results_from_processes(task, items):
    n = len(items)
    q = multiprocessing.Queue()
    procs = [None] * n
    i = 0
    while i < n:
        procs[i] = multiprocessing.Process(None, child_main, None, ((q, task, items[i]),))
        procs[i].start()
        i += 1
    res = {}
    while True:
        running = 0
        i = 0
        while i < n:
            if procs[i].is_alive():
                running += 1
            i += 1
        try:
            msg = q.get(True, 0.05)
            res[msg[0]] = msg[1]
        except queue.Empty:
            if running == 0:
                break
    i = 0
    while i < n:
        procs[i].join()
        i += 1
    return res
