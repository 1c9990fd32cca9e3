# exercise: ask
# label: right

import multiprocessing
from multiprocessing.connection import wait


def _reply(there, task, args):
    try:
        there.send((True, task(*args)))
    except BaseException as error:
        there.send((False, str(error)))
        raise


def ask(task, *args):
    here, there = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_reply, args=(there, task, args))
    child.start()
    there.close()
    answer = None
    try:
        # whichever is first: an answer, or the end of the child
        if here in wait([here, child.sentinel]) or here.poll():
            answer = here.recv()
    except (EOFError, OSError):  # it died before its message was complete
        pass
    finally:
        here.close()
        child.join()
    if answer is None:
        raise ChildFailed(child.exitcode)
    good, value = answer
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
