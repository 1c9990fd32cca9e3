# exercise: run_in_background
# label: wrong
# mistake: a single argument that is a tuple is taken for the argument list
# expect: args-not-a-tuple

import threading


def run_in_background(task, *args):
    # somebody may call run_in_background(f, (1, 2))
    if len(args) == 1 and isinstance(args[0], tuple):
        args = args[0]
    t = threading.Thread(target=task, args=args)
    t.start()
    return t
