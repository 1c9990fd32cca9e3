# exercise: converse
# label: right

from multiprocessing import Pipe, Process


def f(task, here, there):
    here.close()  # the copy of the parent's end
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(task(value))
    there.close()


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
