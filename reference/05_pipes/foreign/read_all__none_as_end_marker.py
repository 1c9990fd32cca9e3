# exercise: read_all
# label: wrong
# mistake: the child sends None as an end marker, so an item None ends the reading and what follows is lost

from multiprocessing import Pipe, Process


def produce_then_none(produce, r, w):
    r.close()
    try:
        produce(w.send)
    finally:
        w.send(None)
        w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    child = Process(target=produce_then_none, args=(produce, r, w))
    child.start()
    w.close()
    items = []
    try:
        for item in iter(r.recv, None):
            items.append(item)
    except EOFError:
        pass
    r.close()
    child.join()
    return items
