# exercise: run_in_background
# label: wrong
# mistake: a single argument is taken out of its tuple, so Thread unpacks the argument itself: "bread" becomes five arguments, a single pair becomes two, a single number is a TypeError in the thread; breaks "Run ``task(*args)`` in a new thread"

import threading


def run_in_background(task, *args):
    # if there is only one we do not need the tuple
    if len(args) == 1:
        args = args[0]
    t1 = threading.Thread(target=task, args=args)
    t1.start()
    return t1
