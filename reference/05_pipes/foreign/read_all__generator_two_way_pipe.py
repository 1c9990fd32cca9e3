# exercise: read_all
# label: right
# style: loves generators: a generator owns process and pipe (an ordinary two-way one), read_all is only list(...)

from multiprocessing import Pipe, Process


def _produce_into(there, here, produce):
    here.close()
    produce(there.send)


def _items_of_child(produce):
    here, there = Pipe()
    child = Process(target=_produce_into, args=(there, here, produce))
    try:
        child.start()
    finally:
        there.close()
    try:
        while True:
            try:
                item = here.recv()
            except (EOFError, OSError):
                return
            yield item
    finally:
        here.close()
        child.join()


def read_all(produce):
    return list(_items_of_child(produce))
