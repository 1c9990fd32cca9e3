# exercise: ask
# label: right
# style: Process with os.pipe fds under an explicit fork context

import multiprocessing
import os
import pickle


def _child(r, w, task, args):
    os.close(r)
    try:
        data = pickle.dumps((True, task(*args)))
    except Exception as e:
        data = pickle.dumps((False, str(e)))
    view = memoryview(data)
    while view:
        n = os.write(w, view)
        view = view[n:]
    os.close(w)


def ask(task, *args):
    r, w = os.pipe()
    p = multiprocessing.get_context("fork").Process(target=_child, args=(r, w, task, args))
    p.start()
    os.close(w)
    parts = []
    while part := os.read(r, 1 << 16):
        parts.append(part)
    os.close(r)
    p.join()
    data = b"".join(parts)
    good, value = pickle.loads(data) if data else (False, "")
    if not good:
        raise ChildFailed(p.exitcode, value)
    return value
