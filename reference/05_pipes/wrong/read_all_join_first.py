# exercise: read_all
# expect: join-before-recv
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    p.join()  # <- here
    items = []
    while True:
        try:
            items.append(reader.recv())
        except EOFError:
            return items
