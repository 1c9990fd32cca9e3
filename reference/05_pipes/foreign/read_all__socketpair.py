# exercise: read_all
# label: right
# style: a socketpair instead of Pipe
import socket
from multiprocessing import Process
from multiprocessing.connection import Connection


def child(a, b, produce):
    a.close()
    produce(b.send)
    b.close()


def read_all(produce):
    a, b = (Connection(s.detach()) for s in socket.socketpair())
    p = Process(target=child, args=(a, b, produce))
    p.start()
    b.close()
    items = []
    while True:
        try:
            item = a.recv()
        except EOFError:
            break
        else:
            items.append(item)
    a.close()
    p.join()
    return items
