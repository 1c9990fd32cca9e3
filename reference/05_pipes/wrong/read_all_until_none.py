# exercise: read_all
# expect: value-taken-for-end
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)
    writer.send(None)


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    items = list(iter(reader.recv, None))  # <- here
    reader.close()
    p.join()
    return items
