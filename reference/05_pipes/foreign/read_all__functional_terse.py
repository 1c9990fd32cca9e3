# exercise: read_all
# label: right
# style: terse and functional: a generator drains the pipe, list() collects

from multiprocessing import Pipe, Process


def _produce(r, w, produce):
    r.close()
    produce(w.send)


def _drain(r):
    with r:
        while True:
            try:
                item = r.recv()
            except EOFError:
                return
            yield item


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=_produce, args=(r, w, produce))
    p.start()
    w.close()
    items = list(_drain(r))
    p.join()
    return items
