# exercise: read_all
# expect: ended-before-read
# luck: how much is sent before the child is seen to be dead
from multiprocessing import Pipe, Process


def child(produce, writer, reader):
    reader.close()
    produce(writer.send)


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    process = Process(target=child, args=(produce, writer, reader))
    process.start()
    writer.close()
    items = []
    while process.exitcode is None:
        if reader.poll(0.05):
            try:
                items.append(reader.recv())
            except EOFError:
                process.join()
    process.join()
    return items
