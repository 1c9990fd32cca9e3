# exercise: run_in_background
# label: right
# style: threading.Timer with delay 0 (a Timer is a Thread)

from threading import Timer


def run_in_background(task, *args):
    t = Timer(0, task, args)
    t.start()
    return t
