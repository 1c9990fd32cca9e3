# exercise: run_in_background
# label: wrong
# mistake: task and args go through globals that the thread reads late, the next call overwrites them

import threading
import time

current_task = None
current_args = ()


def _go():
    time.sleep(0.01)  # let the caller go on first
    current_task(*current_args)


def run_in_background(task, *args):
    global current_task, current_args
    current_task = task
    current_args = args
    t = threading.Thread(target=_go)
    t.start()
    return t
