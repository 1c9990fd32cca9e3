# exercise: ask_child
# label: right
# style: both ends are context managers; the inner block for `there` is over as soon as the child has its copy
from multiprocessing import Pipe, Process


def _answer(here, there, task):
    here.close()  # a forked child has a copy of it
    with there:
        there.send(task(there.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with here:
        with there:
            child = Process(target=_answer, args=(here, there, task))
            child.start()
        here.send(value)
        answer = here.recv()
    child.join()
    return answer
