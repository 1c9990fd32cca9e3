# exercise: ask_child
# label: wrong
# mistake: "When the call returns ... both ends are closed": nobody closes them, and a list of the module, closed only at exit, keeps them open after the call.
import atexit
from multiprocessing import Pipe, Process

_open_ends = []


@atexit.register
def _close_all():
    while _open_ends:
        _open_ends.pop().close()


def _new_pipe():
    ends = Pipe()
    _open_ends.extend(ends)  # closed when the program ends
    return ends


def _work(task, end):
    end.send(task(end.recv()))


def ask_child(task, value):
    here, there = _new_pipe()
    child = Process(target=_work, args=(task, there))
    child.start()
    here.send(value)
    answer = here.recv()
    child.join()
    return answer
