# exercise: converse
# label: wrong
# mistake: the child does not catch the EOFError that tells it that the conversation is over, so it ends with a traceback and exit code 1 every time; breaks "and ends, without an exception"

from multiprocessing import Pipe, Process


def f(task, here, there):
    here.close()
    while True:
        value = there.recv()
        there.send(task(value))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=f, args=(task, here, there))
    p.start()
    there.close()
    res = []
    for value in values:
        here.send(value)
        res.append(here.recv())
    here.close()
    p.join()
    return res
