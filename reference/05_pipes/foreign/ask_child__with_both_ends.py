# exercise: ask_child
# label: right
# style: the ends as context managers, very short
import multiprocessing as mp


def _child(c, f):
    c.send(f(c.recv()))


def ask_child(task, value):
    a, b = mp.Pipe()
    with a, b:
        p = mp.Process(target=_child, args=[b, task])
        p.start()
        a.send(value)
        out = a.recv()
        p.join()
    return out
