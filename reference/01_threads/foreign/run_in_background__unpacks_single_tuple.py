# exercise: run_in_background
# label: wrong
# mistake: a single tuple as the only argument is taken apart, the task gets its items instead

import threading


def run_in_background(task, *args):
    # somebody may call run_in_background(f, (1, 2)) like with Thread(args=(1, 2))
    if len(args) == 1 and isinstance(args[0], (tuple, list)):
        args = tuple(args[0])
    t = threading.Thread(target=task, args=args)
    t.start()
    return t
