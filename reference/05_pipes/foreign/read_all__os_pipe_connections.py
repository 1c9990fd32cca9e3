# exercise: read_all
# label: right
# style: os.pipe wrapped into one-way Connection objects
import os
from multiprocessing import Process
from multiprocessing.connection import Connection


def child(r, w, produce):
    r.close()
    with w:
        produce(w.send)


def read_all(produce):
    rfd, wfd = os.pipe()
    r = Connection(rfd, writable=False)
    w = Connection(wfd, readable=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    with r:
        while True:
            try:
                items += [r.recv()]
            except EOFError:
                break
    p.join()
    return items
