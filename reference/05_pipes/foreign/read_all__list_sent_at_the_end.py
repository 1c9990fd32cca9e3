# exercise: read_all
# label: wrong
# mistake: the child collects the items in a list and sends them at the end, a child that dies half-way has sent nothing

from multiprocessing import Pipe, Process


def collect(produce, reader, writer):
    reader.close()
    items = []
    produce(items.append)
    writer.send(items)  # one message is faster than many
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    p = Process(target=collect, args=(produce, reader, writer))
    p.start()
    writer.close()
    result = []
    while True:
        try:
            result.extend(reader.recv())
        except EOFError:
            break
    reader.close()
    p.join()
    return result
