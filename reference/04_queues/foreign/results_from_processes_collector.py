# exercise: results_from_processes
# label: right
# style: clever, no timeouts: a collector thread empties the queue while the caller joins, then the caller puts the end mark
import multiprocessing as mp
import threading


def _answer(q, i, task, item):
    q.put((i, task(item)))


def results_from_processes(task, items):
    q, got = mp.Queue(), {}

    def collect():
        while (msg := q.get()) is not None:
            got[items[msg[0]]] = msg[1]

    procs = [mp.Process(target=_answer, args=(q, i, task, x)) for i, x in enumerate(items)]
    for p in procs:
        p.start()
    collector = threading.Thread(target=collect)
    collector.start()
    for p in procs:
        p.join()
    q.put(None)
    collector.join()
    q.close()
    q.join_thread()
    return got
