# exercise: run_in_background
# label: wrong
# mistake: uses task.__name__, which objects and partials do not have

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args, name="bg-" + task.__name__)
    t.start()
    return t
