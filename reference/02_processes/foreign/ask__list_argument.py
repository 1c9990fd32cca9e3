# exercise: ask
# label: wrong
# mistake: a plain list is handed to the child, which appends to its own copy

import multiprocessing


def _child(results, task, args):
    try:
        results.append((True, task(*args)))
    except Exception as e:
        results.append((False, str(e)))


def ask(task, *args):
    results = []
    p = multiprocessing.Process(target=_child, args=(results, task, args))
    p.start()
    p.join()
    if not results:
        raise ChildFailed(p.exitcode, "")
    ok, v = results[0]
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
