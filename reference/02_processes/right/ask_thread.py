# exercise: ask
# style: a_thread_receives
import threading
from multiprocessing import Pipe, Process


def _child(end, task, args):
    try:
        end.send((task(*args), None))
    except Exception as error:
        end.send((None, str(error)))


def ask(task, *args):
    here, there = Pipe(False)
    got = []

    def receive():
        try:
            got.append(here.recv())
        except EOFError:
            pass

    child = Process(target=_child, args=(there, task, args))
    child.start()
    there.close()
    listener = threading.Thread(target=receive)
    listener.start()
    child.join()
    listener.join()
    here.close()
    if not got:
        raise ChildFailed(child.exitcode)
    value, problem = got[0]
    if problem is not None:
        raise ChildFailed(child.exitcode, problem)
    return value
