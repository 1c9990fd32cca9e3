# exercise: read_all
# label: wrong
# mistake: the child collects the items in a list and sends the list at the end, so the items of a child that raises or dies half-way are lost
import multiprocessing as mp


def collect(produce, reader, writer):
    reader.close()
    items = []
    produce(items.append)
    writer.send(items)
    writer.close()


def read_all(produce):
    reader, writer = mp.Pipe(duplex=False)
    child = mp.Process(target=collect, args=(produce, reader, writer))
    child.start()
    writer.close()

    result = []
    while True:
        try:
            result.extend(reader.recv())
        except EOFError:
            break

    reader.close()
    child.join()
    return result
