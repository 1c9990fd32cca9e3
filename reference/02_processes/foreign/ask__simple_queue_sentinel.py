# exercise: ask
# label: right
# style: SimpleQueue, wait for its reader or the sentinel

import multiprocessing
from multiprocessing.connection import wait


def _body(q, task, args):
    try:
        item = ("ok", task(*args))
    except Exception as e:
        item = ("bad", str(e))
    q.put(item)


def ask(task, *args):
    q = multiprocessing.SimpleQueue()
    p = multiprocessing.Process(target=_body, args=(q, task, args))
    p.start()
    wait([q._reader, p.sentinel])
    if q.empty():
        p.join()
        q.close()
        raise ChildFailed(p.exitcode)
    word, value = q.get()
    p.join()
    q.close()
    if word == "ok":
        return value
    raise ChildFailed(p.exitcode, value)
