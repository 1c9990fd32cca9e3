# exercise: run_in_background
# label: right
# style: empty Thread whose run attribute is replaced

import threading


def run_in_background(task, *args):
    t = threading.Thread()
    t.run = lambda: task(*args)
    t.start()
    return t
