# exercise: ask_child
# label: wrong
# mistake: the child serves in an endless loop and nobody ends or joins it, because it is a daemon: every call leaves a living process behind until the program ends; it breaks "When the call returns, the child has ended and has been joined, and both ends are closed".

import multiprocessing


def _serve(task, end):
    while True:
        end.send(task(end.recv()))


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    # a daemon is cleaned up by Python when the program ends
    child = multiprocessing.Process(target=_serve, args=(task, there), daemon=True)
    child.start()
    here.send(value)
    return here.recv()
