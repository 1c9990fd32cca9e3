# exercise: read_all
# expect: unused-end-open
from multiprocessing import Pipe, Process


def child(produce, writer):
    produce(writer.send)
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)  # <- here
    p = Process(target=child, args=(produce, writer))
    p.start()
    writer.close()
    items = []
    try:
        while True:
            items.append(reader.recv())
    except EOFError:
        p.join()
    return items
