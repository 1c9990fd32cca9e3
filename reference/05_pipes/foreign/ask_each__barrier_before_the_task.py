# exercise: ask_each
# label: right
# style: odd: a Barrier makes sure that all children begin the task together; map and zip
from functools import partial
from multiprocessing import Barrier, Pipe, Process


def _child(task, end, all_here):
    value = end.recv()
    all_here.wait()
    end.send(task(value))


def _start(task, all_here, value):
    here, there = Pipe()
    child = Process(target=_child, args=(task, there, all_here))
    child.start()
    there.close()
    here.send(value)
    return here, child


def _finish(here, child):
    with here:
        try:
            answer = here.recv()
        except (EOFError, OSError):
            answer = None
    child.join()
    return answer


def ask_each(task, values):
    if not values:
        return []
    all_here = Barrier(len(values))
    started = list(map(partial(_start, task, all_here), values))
    return list(map(_finish, *zip(*started)))
