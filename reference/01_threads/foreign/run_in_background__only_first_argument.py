# exercise: run_in_background
# label: wrong
# mistake: passes args[0] only: IndexError without arguments, the others are lost

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=(args[0],))
    thread.start()
    return thread
