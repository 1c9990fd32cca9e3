# exercise: read_all
# label: right
# style: terse and functional, a generator that ends with the pipe
from contextlib import suppress
from multiprocessing import Pipe, Process


def _run(produce, r, w):
    r.close()
    produce(w.send)


def _items(r):
    with r, suppress(EOFError):
        while True:
            yield r.recv()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=_run, args=(produce, r, w))
    p.start()
    w.close()
    items = list(_items(r))
    p.join()
    return items
