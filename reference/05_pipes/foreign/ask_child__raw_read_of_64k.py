# exercise: ask_child
# label: wrong
# mistake: raw os.write/os.read like with a socket, no framing, and only one read of 65536 bytes: a larger value or answer is cut off and cannot be unpickled ("the value to ask about, of any size")
import os
import pickle
from multiprocessing import Pipe, Process

BUFSIZE = 65536


def put(conn, obj):
    os.write(conn.fileno(), pickle.dumps(obj))


def get(conn):
    return pickle.loads(os.read(conn.fileno(), BUFSIZE))


def handler(client, server, task):
    client.close()
    put(server, task(get(server)))
    server.close()


def ask_child(task, value):
    client, server = Pipe()
    process = Process(target=handler, args=(client, server, task))
    process.start()
    server.close()
    try:
        put(client, value)
        return get(client)
    finally:
        client.close()
        process.join()
