# exercise: ask_child
# label: right
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe

_end = None


def _take_end(end):
    global _end
    _end = end


def _reply(task):
    with _end:
        _end.send(task(_end.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with ProcessPoolExecutor(1, initializer=_take_end, initargs=(there,)) as executor:
        with here:
            done = executor.submit(_reply, task)  # starts the child
            there.close()
            here.send(value)
            answer = here.recv()
            done.result()
    return answer  # the end of the block has joined the child
