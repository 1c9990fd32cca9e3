# exercise: run_in_background
# label: right
# style: lambda closes over task and args

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=lambda: task(*args))
    t.start()
    return t
