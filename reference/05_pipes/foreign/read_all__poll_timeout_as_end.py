# exercise: read_all
# label: wrong
# mistake: poll(0.5): a pause of more than half a second is taken for the end
# expect: poll-gives-up
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    try:
        produce(w.send)
    except BrokenPipeError:
        pass


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    try:
        while r.poll(0.5):
            items.append(r.recv())
    except EOFError:
        pass
    r.close()
    p.join()
    return items
