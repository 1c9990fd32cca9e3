# exercise: read_all
# label: right
# style: for loop over itertools.repeat, suppress, lambda as send
from contextlib import suppress
from itertools import repeat
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(lambda item: w.send(item))


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    with r, suppress(EOFError):
        for recv in repeat(r.recv):
            items.append(recv())
    p.join()
    return items
