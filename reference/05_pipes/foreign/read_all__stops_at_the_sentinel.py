# exercise: read_all
# label: wrong
# mistake: it waits for the pipe and for the child's sentinel, and stops as soon as the child has ended, though items may still wait in the pipe: of a child that sends quickly and ends, the last items (or all) are lost; it breaks "Read everything that a child sends" and "The parent reads until EOFError tells it that nobody is left".

import multiprocessing
from multiprocessing.connection import wait


def _produce(reader, writer, produce):
    reader.close()
    produce(writer.send)


def read_all(produce):
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_produce, args=(reader, writer, produce))
    child.start()
    writer.close()
    items = []
    while True:
        ready = wait([reader, child.sentinel])
        if child.sentinel in ready:
            break
        try:
            items.append(reader.recv())
        except EOFError:
            break
    reader.close()
    child.join()
    return items
