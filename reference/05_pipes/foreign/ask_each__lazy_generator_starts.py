# exercise: ask_each
# label: wrong
# mistake: "All children are at work at the same time": "started" is a generator expression, so each child is started only after the one before has been joined.
from multiprocessing import Pipe, Process


def _work(task, end):
    end.send(task(end.recv()))
    end.close()


def _start(task, value):
    here, there = Pipe()
    child = Process(target=_work, args=(task, there))
    child.start()
    there.close()
    here.send(value)
    return child, here


def _finish(child, here):
    try:
        answer = here.recv()
    except EOFError:
        answer = None
    here.close()
    child.join()
    return answer


def ask_each(task, values):
    started = (_start(task, value) for value in values)
    return [_finish(child, here) for child, here in started]
