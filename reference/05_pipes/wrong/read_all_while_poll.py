# exercise: read_all
# expect: poll-taken-for-end
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
    while reader.poll():  # <- here
        items.append(reader.recv())
    reader.close()
    p.join()
    return items
