# exercise: ask
# label: wrong
# mistake: q.get() with nobody looking whether the child lives: waits for ever when it dies

from multiprocessing import Process, Queue


def _child(q, task, args):
    try:
        q.put(("ok", task(*args)))
    except Exception as e:
        q.put(("error", str(e)))


def ask(task, *args):
    q = Queue()
    p = Process(target=_child, args=(q, task, args))
    p.start()
    kind, v = q.get()
    p.join()
    if kind == "ok":
        return v
    raise ChildFailed(p.exitcode, v)
