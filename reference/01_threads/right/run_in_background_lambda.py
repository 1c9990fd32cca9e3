# exercise: run_in_background
# style: lambda
from threading import Thread


def run_in_background(task, *args):
    t = Thread(target=lambda: task(*args))
    t.start()
    return t
