# exercise: read_all
# label: right

from multiprocessing import Pipe, Process


def _produce(reader, writer, produce):
    reader.close()
    produce(writer.send)
    # Ann: writer.close()? Ben: the end of the process does it, and not too early.


def _items(reader):
    # Ann: a generator, so that the loop below is an ordinary one
    while True:
        try:
            item = reader.recv()
        except (EOFError, OSError):  # Ben: OSError if it was killed in the middle of one
            return
        yield item


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    child = Process(target=_produce, args=(reader, writer, produce))
    child.start()
    writer.close()  # Ann: we cannot send any more, so EOFError can come
    items = []
    try:
        for item in _items(reader):
            items.append(item)
    finally:
        reader.close()
        child.join()
    return items
