# exercise: ask_child
# label: wrong
# mistake: shutdown(wait=False) only announces the end of the pool: when the call returns, the child is still alive and not joined. Breaks "When the call returns, the child has ended and has been joined".
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
    executor = ProcessPoolExecutor(1, initializer=_take_end, initargs=(there,))
    executor.submit(_reply, task)
    there.close()
    with here:
        here.send(value)
        answer = here.recv()
    executor.shutdown(wait=False)
    return answer
