# exercise: run_in_background
# label: right
# style: Barrier(2) lets caller and thread set off together

import threading


def run_in_background(task, *args):
    gate = threading.Barrier(2)

    def go():
        gate.wait()
        return task(*args)

    t = threading.Thread(target=go)
    t.start()
    gate.wait()
    return t
