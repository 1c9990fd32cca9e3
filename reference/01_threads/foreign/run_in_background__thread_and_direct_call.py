# exercise: run_in_background
# label: wrong
# mistake: the task runs in the thread and is called here as well

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    task(*args)
    return t
