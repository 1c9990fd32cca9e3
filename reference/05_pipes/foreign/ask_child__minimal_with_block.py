# exercise: ask_child
# label: right
# style: as short as possible; one with-block closes both ends
from multiprocessing import Pipe, Process


def _child(task, end):
    end.send(task(end.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with here, there:
        child = Process(target=_child, args=(task, there))
        child.start()
        here.send(value)
        answer = here.recv()
        child.join()
    return answer
