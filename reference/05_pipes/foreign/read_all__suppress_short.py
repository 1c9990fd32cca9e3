# exercise: read_all
# label: right
# style: very short, suppress
from contextlib import suppress
from multiprocessing import Pipe, Process


def f(r, w, g):
    r.close(), g(w.send)


def read_all(produce):
    out, (r, w) = [], Pipe(False)
    p = Process(target=f, args=(r, w, produce))
    p.start()
    w.close()
    with suppress(EOFError):
        while 1:
            out.append(r.recv())
    p.join()
    r.close()
    return out
