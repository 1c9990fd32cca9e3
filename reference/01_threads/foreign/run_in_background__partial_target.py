# exercise: run_in_background
# label: right
# style: functools.partial as target, no args

import functools
import threading


def run_in_background(task, *args):
    job = functools.partial(task, *args)
    worker = threading.Thread(target=job)
    worker.start()
    return worker
