# exercise: read_all
# expect: one-recv-for-all
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    items = reader.recv()  # <- here
    p.join()
    return items
