# exercise: ask
# label: wrong
# mistake: the child stores the value in a global, which the parent never sees

import multiprocessing

answer = None


def _child(task, args):
    global answer
    answer = task(*args)


def ask(task, *args):
    p = multiprocessing.Process(target=_child, args=(task, args))
    p.start()
    p.join()
    if p.exitcode != 0:
        raise ChildFailed(p.exitcode, "")
    return answer
