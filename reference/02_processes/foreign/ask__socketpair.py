# exercise: ask
# label: right
# style: socket.socketpair with pickle in a file object

import multiprocessing
import pickle
import socket


def _talk(sock, task, args):
    try:
        data = b"+" + pickle.dumps(task(*args))
    except Exception as e:
        data = b"-" + str(e).encode("utf-8", "surrogatepass")
    sock.sendall(data)
    sock.close()


def ask(task, *args):
    a, b = socket.socketpair()
    p = multiprocessing.Process(target=_talk, args=(b, task, args))
    p.start()
    b.close()
    chunks = []
    while True:
        chunk = a.recv(65536)
        if not chunk:
            break
        chunks.append(chunk)
    a.close()
    p.join()
    data = b"".join(chunks)
    if data[:1] == b"+":
        return pickle.loads(data[1:])
    raise ChildFailed(p.exitcode, data[1:].decode("utf-8", "surrogatepass"))
