# exercise: run_in_background
# label: right
# style: functools.partial binds the arguments, walrus keeps the thread

import functools
import threading


def run_in_background(task, *args):
    (worker := threading.Thread(target=functools.partial(task, *args))).start()
    return worker
