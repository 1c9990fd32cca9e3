# exercise: run_in_background
# label: right

import threading


def run_in_background(task, *args):
    # the new thread does only this
    def work():
        task(*args)

    t1 = threading.Thread(target=work)
    t1.start()
    return t1
