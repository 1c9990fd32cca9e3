# exercise: read_all
# label: right
# style: a beginner's one-way pipe, closed ends first, then a loop until EOFError
from multiprocessing import Pipe, Process


def run(reader, writer, produce):
    reader.close()
    produce(writer.send)


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    child = Process(target=run, args=(reader, writer, produce))
    child.start()
    writer.close()
    items = []
    while True:
        try:
            item = reader.recv()
        except EOFError:
            break
        except OSError:  # it died in the middle of an item
            break
        items.append(item)
    reader.close()
    child.join()
    return items
