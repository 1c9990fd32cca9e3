# exercise: results_from_processes
# label: right
# style: a thread joins the processes and then puts the end mark; the caller reads

import multiprocessing
import threading

END = "end"


def _answer(q, task, item):
    q.put(("answer", item, task(item)))


def _answer_pair(q, task, item):
    q.put((item, task(item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_answer_pair, args=(q, task, i)) for i in items]
    for p in ps:
        p.start()

    def wait_for_all():
        for p in ps:
            p.join()
        q.put(None)

    joiner = threading.Thread(target=wait_for_all)
    joiner.start()
    found = dict(iter(q.get, None))
    joiner.join()
    q.close()
    q.join_thread()
    return found
