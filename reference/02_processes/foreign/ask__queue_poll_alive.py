# exercise: ask
# label: right
# style: Queue.get with short timeouts as long as the child lives

import multiprocessing
import pickle
import queue


def _put(q, task, args):
    try:
        data = pickle.dumps((1, task(*args)))
    except Exception as e:
        data = pickle.dumps((0, str(e)))
    q.put(data)


def ask(task, *args):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=_put, args=(q, task, args))
    p.start()
    got = None
    while got is None:
        alive = p.is_alive()
        try:
            got = q.get(timeout=0.1)
        except queue.Empty:
            if not alive:
                break
    p.join()
    q.close()
    q.join_thread()
    if got is None:
        raise ChildFailed(p.exitcode, "no answer")
    ok, value = pickle.loads(got)
    if not ok:
        raise ChildFailed(p.exitcode, value)
    return value
