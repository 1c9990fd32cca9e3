# exercise: read_all
# label: wrong
# mistake: send only collects, and the child sends the whole list in a finally at the end; when produce ends its process by os._exit or is killed, all its items are lost; breaks "If it raises, or ends its process, what it had sent until then counts" ("ends its process" was read as sys.exit only)

from multiprocessing import Pipe, Process


def _produce(reader, writer, produce):
    reader.close()
    items = []
    # Ann: a pickle for each little item? Collect them and send once.
    # Ben: "If it raises, or ends its process": finally runs for both, for raise and for
    # sys.exit(). What it had sent until then is in the list.
    try:
        produce(items.append)
    finally:
        for item in items:
            writer.send(item)
        writer.close()


def read_all(produce):
    reader, writer = Pipe(duplex=False)
    child = Process(target=_produce, args=(reader, writer, produce))
    child.start()
    writer.close()
    items = []
    while True:
        try:
            items.append(reader.recv())
        except EOFError:
            break
    reader.close()
    child.join()
    return items
