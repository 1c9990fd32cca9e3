# exercise: read_all
# expect: exception-in-a-process
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer)  # <- here
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    items = []
    try:
        while True:
            items.append(reader.recv())
    except EOFError:
        reader.close()
    p.join()
    return items
