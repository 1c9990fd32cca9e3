# exercise: read_all
# label: right
# style: expert's short code: generator with try around the loop, with-statements, list()

from multiprocessing import Pipe, Process


def _child(produce, r, w):
    r.close()
    with w:
        produce(w.send)


def _drain(r):
    try:
        while True:
            yield r.recv()
    except EOFError:
        return


def read_all(produce):
    r, w = Pipe(False)
    with r:
        with w:
            (p := Process(target=_child, args=(produce, r, w))).start()
        items = [*_drain(r)]
    p.join()
    return items
