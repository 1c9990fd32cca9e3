# exercise: read_all
# label: wrong
# mistake: a multiprocessing.Queue with a None at the end instead of a pipe
from multiprocessing import Process, Queue


def child(q, produce):
    try:
        produce(q.put)
    finally:
        q.put(None)


def read_all(produce):
    q = Queue()
    p = Process(target=child, args=(q, produce))
    p.start()
    items = []
    while True:
        item = q.get()
        if item is None:
            break
        items.append(item)
    p.join()
    return items
