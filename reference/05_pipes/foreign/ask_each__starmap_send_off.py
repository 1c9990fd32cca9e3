# exercise: ask_each
# label: right

import itertools
import multiprocessing


def _answer(there, task, value):
    with there:
        there.send(task(value))


def _send_off(task, value):
    here, there = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(there, task, value))
    child.start()
    there.close()  # before the next child could get a copy of it
    return child, here


def _collect(child, here):
    with here:
        try:
            return here.recv()
        except (EOFError, OSError):
            return None
        finally:
            # the answer is here, or there is none: the child has nothing more to do
            child.join()


def ask_each(task, values):
    team = list(itertools.starmap(_send_off, zip(itertools.repeat(task), values)))
    return list(itertools.starmap(_collect, team))
