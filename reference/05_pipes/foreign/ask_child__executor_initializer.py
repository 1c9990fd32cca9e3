# exercise: ask_child
# label: right
# style: the child is the only worker of a ProcessPoolExecutor, it gets its end by initargs

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe

_desk = {}


def _sit_down(task, end):
    # runs once in the worker
    _desk["task"] = task
    _desk["end"] = end


def _answer():
    end = _desk["end"]
    end.send(_desk["task"](end.recv()))


def ask_child(task, value):
    here, there = Pipe()
    try:
        with ProcessPoolExecutor(
            max_workers=1, initializer=_sit_down, initargs=(task, there)
        ) as pool:
            done = pool.submit(_answer)
            here.send(value)
            answer = here.recv()
            done.result()
    finally:
        here.close()
        there.close()
    return answer
