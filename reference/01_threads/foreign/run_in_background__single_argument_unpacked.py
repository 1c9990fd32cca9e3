# exercise: run_in_background
# label: wrong
# mistake: a single argument is handed over without its tuple (args=args[0]), so it is unpacked or not iterable
# expect: args-not-a-tuple

import threading


def run_in_background(task, *args):
    if len(args) == 1:
        t = threading.Thread(target=task, args=args[0])
    else:
        t = threading.Thread(target=task, args=args)
    t.start()
    return t
