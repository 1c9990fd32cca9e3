# exercise: converse
# label: wrong
# mistake: None is sent as the goodbye, so a question None ends the child (and the parent gets EOFError)

from multiprocessing import Pipe, Process


def _child(task, here, there):
    here.close()
    for question in iter(there.recv, None):
        there.send(task(question))
    there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=_child, args=(task, here, there))
    p.start()
    there.close()
    out = []
    for v in values:
        here.send(v)
        out.append(here.recv())
    here.send(None)
    here.close()
    p.join()
    return out
