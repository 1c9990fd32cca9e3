# exercise: read_all
# label: wrong
# mistake: the child collects the items in a list and sends the list when produce has returned, so if produce raises or ends the process all items sent until then are lost

from multiprocessing import Pipe, Process


def child(produce, reader, writer):
    reader.close()
    collected = []
    produce(collected.append)
    writer.send(collected)
    writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    process = Process(target=child, args=(produce, reader, writer))
    process.start()
    writer.close()
    items = []
    while True:
        try:
            items.extend(reader.recv())
        except EOFError:
            break
    reader.close()
    process.join()
    return items
