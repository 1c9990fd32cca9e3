# exercise: run_all
# label: right
# style: lambda with a default argument binds the task

import threading


def run_all(tasks):
    ts = []
    for task in tasks:
        t = threading.Thread(target=lambda task=task: task())
        t.start()
        ts.append(t)
    [t.join() for t in ts]
