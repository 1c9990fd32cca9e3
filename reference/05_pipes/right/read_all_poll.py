# exercise: read_all
# style: poll_before_each_recv
import multiprocessing as mp


def child(produce, own, other):
    with own:
        other.close()
        produce(own.send)


def read_all(produce):
    reader, writer = mp.Pipe(duplex=False)
    p = mp.Process(target=child, args=(produce, writer, reader))
    p.start()
    writer.close()
    items = []
    going = True
    while going:
        if reader.poll(0.1):
            try:
                items.append(reader.recv())
            except EOFError:
                going = False
    p.join()
    return items
