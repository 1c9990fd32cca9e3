# exercise: read_all
# expect: ends-swapped
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)


def read_all(produce):
    writer, reader = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    items = []
    while True:
        try:
            items.append(reader.recv())  # <- here
        except EOFError:
            break
    p.join()
    return items
