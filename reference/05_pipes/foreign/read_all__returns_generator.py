# exercise: read_all
# label: wrong
# mistake: read_all is a generator function
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    while True:
        try:
            yield r.recv()
        except EOFError:
            break
    r.close()
    p.join()
