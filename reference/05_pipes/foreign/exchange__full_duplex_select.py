# exercise: exchange
# label: right
# style: both send at once, without blocking: select in one thread for each process
import pickle
import selectors
import socket
import struct
from multiprocessing import Process


def swap(sock, value):
    data = pickle.dumps(value)
    out = memoryview(struct.pack("!Q", len(data)) + data)
    inbox = bytearray()
    sock.setblocking(False)

    def complete():
        return len(inbox) >= 8 and len(inbox) >= 8 + struct.unpack_from("!Q", inbox)[0]

    with selectors.DefaultSelector() as sel:
        sel.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE)
        while out or not complete():
            mask = (selectors.EVENT_WRITE if out else 0)
            if not complete():
                mask |= selectors.EVENT_READ
            sel.modify(sock, mask)
            for _, events in sel.select():
                if events & selectors.EVENT_READ:
                    part = sock.recv(min(65536, missing(inbox)))
                    if not part:
                        raise EOFError
                    inbox += part
                if events & selectors.EVENT_WRITE:
                    out = out[sock.send(out[:65536]):]
    return pickle.loads(bytes(inbox[8:]))


def missing(inbox):
    if len(inbox) < 8:
        return 8 - len(inbox)
    return 8 + struct.unpack_from("!Q", inbox)[0] - len(inbox)


def child(sock, right):
    got = swap(sock, right)
    sock.setblocking(True)
    data = pickle.dumps(got)
    sock.sendall(struct.pack("!Q", len(data)) + data)
    sock.close()


def exchange(left, right):
    a, b = socket.socketpair()
    p = Process(target=child, args=(b, right))
    p.start()
    b.close()
    received = swap(a, left)
    a.setblocking(True)
    with a.makefile("rb") as source:
        (size,) = struct.unpack("!Q", source.read(8))
        reported = pickle.loads(source.read(size))
    a.close()
    p.join()
    return received, reported
