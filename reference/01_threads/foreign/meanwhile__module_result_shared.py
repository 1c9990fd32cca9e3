# exercise: meanwhile
# label: wrong
# mistake: one module variable for all calls: a nested or parallel call overwrites the value

import threading

_result = None


def _work(task):
    global _result
    _result = task()


def meanwhile(task, foreground):
    t = threading.Thread(target=_work, args=(task,))
    t.start()
    b = foreground()
    t.join()
    return _result, b
