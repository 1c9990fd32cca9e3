# exercise: ask
# label: right
# style: a thread watches the process and puts the death into the queue

import multiprocessing
import pickle
import threading


def _child(q, task, args):
    try:
        data = pickle.dumps(("value", task(*args)))
    except Exception as e:
        data = pickle.dumps(("error", str(e)))
    q.put(data)


def _watch(p, q):
    p.join()
    q.put(pickle.dumps(("dead", "")))


def ask(task, *args):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=_child, args=(q, task, args))
    p.start()
    t = threading.Thread(target=_watch, args=(p, q))
    t.start()
    first = pickle.loads(q.get())
    if first[0] != "dead":
        q.get()
    t.join()
    q.close()
    q.join_thread()
    if first[0] == "value":
        return first[1]
    raise ChildFailed(p.exitcode, first[1])
