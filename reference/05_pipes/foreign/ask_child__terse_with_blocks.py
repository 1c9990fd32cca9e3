# exercise: ask_child
# label: right
# style: terse; the ends are context managers, and are closed by the with statement
from multiprocessing import Pipe, Process


def _serve(task, end):
    with end:
        end.send(task(end.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with here, there:
        (child := Process(target=_serve, args=[task, there])).start()
        here.send(value)
        answer = here.recv()
        child.join()
    return answer
