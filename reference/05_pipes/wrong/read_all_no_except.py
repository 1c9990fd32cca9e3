# exercise: read_all
# expect: partner-gone
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    items = []
    while reader.poll(None):
        items.append(reader.recv())  # <- here
    p.join()
    return items
