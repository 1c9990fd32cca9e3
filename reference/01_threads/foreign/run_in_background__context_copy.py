# exercise: run_in_background
# label: right
# style: contextvars.copy_context().run as target

import contextvars
import threading


def run_in_background(task, *args):
    ctx = contextvars.copy_context()
    th = threading.Thread(target=ctx.run, args=(task, *args))
    th.start()
    return th
