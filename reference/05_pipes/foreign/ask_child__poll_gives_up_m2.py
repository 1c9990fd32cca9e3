# exercise: ask_child
# label: wrong
# mistake: poll(0.5) is taken for "there is no answer", so a task that works longer gives None; breaks ":return: what ``task(value)`` returned in the child."
from multiprocessing import Pipe, Process

PATIENCE = 0.5


def _serve(here, there, task):
    here.close()
    with there:
        there.send(task(there.recv()))


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_serve, args=(here, there, task))
    child.start()
    there.close()
    here.send(value)
    answer = None
    if here.poll(PATIENCE):  # do not block forever in recv()
        answer = here.recv()
    child.join()
    here.close()
    return answer
