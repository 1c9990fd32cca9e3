# exercise: meanwhile
# label: right
# style: decorator that returns a wait function

import functools
import threading


def background(f):
    @functools.wraps(f, assigned=())
    def start():
        kept = []
        t = threading.Thread(target=lambda: kept.append(f()))
        t.start()

        def wait():
            t.join()
            return kept[0]

        return wait

    return start


def meanwhile(task, foreground):
    wait = background(task)()
    b = foreground()
    a = wait()
    return a, b
