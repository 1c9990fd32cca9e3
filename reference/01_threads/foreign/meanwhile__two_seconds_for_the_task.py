# exercise: meanwhile
# label: wrong
# mistake: after foreground() the task gets two more seconds; if it needs longer, the call returns None as its value while it still runs. Breaks "The call returns when both have ended" and ":return: the value of task, then the value of foreground".
from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    pool = ThreadPool(1)
    answer = pool.apply_async(task)
    front = foreground()
    pool.close()
    answer.wait(timeout=2)
    back = answer.get() if answer.ready() else None
    return back, front
