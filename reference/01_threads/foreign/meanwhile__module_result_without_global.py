# exercise: meanwhile
# label: wrong
# mistake: assigns a module name without global

import threading

task_result = None


def _work(task):
    task_result = task()


def meanwhile(task, foreground):
    t = threading.Thread(target=_work, args=(task,))
    t.start()
    b = foreground()
    t.join()
    return task_result, b
