# exercise: run_in_background
# label: right
# style: match on the number of arguments

import threading


def run_in_background(task, *args):
    match args:
        case ():
            t = threading.Thread(target=task)
        case (one,):
            t = threading.Thread(target=task, args=(one,))
        case _:
            t = threading.Thread(target=task, args=tuple(args))
    t.start()
    return t
