# exercise: read_all
# label: wrong
# mistake: the forked child never closes its copy of the receiving end, it is not even handed over

from multiprocessing import Pipe, Process


def producer(produce, conn):
    produce(conn.send)
    conn.close()


def read_all(produce):
    recv_end, send_end = Pipe(duplex=False)
    p = Process(target=producer, args=(produce, send_end))
    p.start()
    send_end.close()
    items = []
    try:
        while True:
            items.append(recv_end.recv())
    except EOFError:
        pass
    recv_end.close()
    p.join()
    return items
