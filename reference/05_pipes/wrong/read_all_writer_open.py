# exercise: read_all
# expect: other-end-open
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    items = []
    while True:
        try:
            items.append(reader.recv())  # <- here
        except EOFError:
            break
    p.join()
    return items
