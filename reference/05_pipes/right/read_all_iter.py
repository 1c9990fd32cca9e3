# exercise: read_all
# style: generator
from multiprocessing import Pipe, Process


def child(produce, reader, writer):
    reader.close()
    produce(writer.send)
    writer.close()


def received(reader):
    while True:
        try:
            yield reader.recv()
        except EOFError:
            return


def read_all(produce):
    reader, writer = Pipe(False)
    process = Process(target=child, args=(produce, reader, writer))
    process.start()
    writer.close()
    items = list(received(reader))
    process.join()
    reader.close()
    return items
