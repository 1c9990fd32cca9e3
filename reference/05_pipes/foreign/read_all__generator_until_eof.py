# exercise: read_all
# label: right

import multiprocessing


def _produce(reader, writer, produce):
    reader.close()
    produce(writer.send)


def _everything(reader):
    while True:
        try:
            item = reader.recv()
        except (EOFError, OSError):  # the end; or the end in the middle of an item
            return
        yield item


def read_all(produce):
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_produce, args=(reader, writer, produce))
    child.start()
    writer.close()
    with reader:
        items = list(_everything(reader))
    child.join()
    return items
