# exercise: read_all
# label: wrong
# mistake: a thread instead of a child process
from multiprocessing import Pipe
from threading import Thread


def child(w, produce):
    try:
        produce(w.send)
    finally:
        w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    t = Thread(target=child, args=(w, produce))
    t.start()
    items = []
    while True:
        try:
            items.append(r.recv())
        except EOFError:
            break
    t.join()
    r.close()
    return items
