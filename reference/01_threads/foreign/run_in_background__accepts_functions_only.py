# exercise: run_in_background
# label: wrong
# mistake: refuses everything that is not a plain function with TypeError

import inspect
import threading


def run_in_background(task, *args):
    if not inspect.isfunction(task):
        raise TypeError("task must be a function")
    t = threading.Thread(target=task, args=args)
    t.start()
    return t
