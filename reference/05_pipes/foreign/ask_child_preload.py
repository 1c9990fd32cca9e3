# exercise: ask_child
# label: wrong
# mistake: sends the value before the child is started, a large value blocks for ever
from multiprocessing import Pipe, Process


def _ask_child_serve(port, task):
    with port:
        port.send(task(port.recv()))


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_ask_child_serve, args=(there, task))
    # Put the question into the mailbox, then power up the child.
    here.send(value)
    child.start()
    there.close()
    try:
        answer = here.recv()
    finally:
        here.close()
        child.join()
    return answer
