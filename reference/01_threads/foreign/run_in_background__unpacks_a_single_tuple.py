# exercise: run_in_background
# label: wrong
# mistake: "Hand all of args over, ... also a single tuple": a single tuple is unpacked, so f((1, 2)) is called as f(1, 2)
import threading


def run_in_background(task, *args):
    # people may also call it like Thread:  run_in_background(f, (1, 2))
    # so be nice and accept both ways
    if len(args) == 1 and isinstance(args[0], tuple):
        args = args[0]

    th = threading.Thread(target=task, args=args)
    th.start()
    return th
