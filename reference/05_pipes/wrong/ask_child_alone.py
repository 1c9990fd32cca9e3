# exercise: ask_child
# expect: no-process
from multiprocessing import Pipe


def ask_child(task, value):
    ours, theirs = Pipe()
    ours.send(value)
    theirs.send(task(theirs.recv()))  # <- here
    return ours.recv()
