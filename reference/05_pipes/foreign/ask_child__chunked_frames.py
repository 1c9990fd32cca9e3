# exercise: ask_child
# label: right
# style: socket people's framing: a header frame with the length, then frames of at most 32 KiB, by send_bytes/recv_bytes
import pickle
from multiprocessing import Pipe, Process

FRAME = 32 * 1024


def write_message(conn, message):
    data = pickle.dumps(message)
    conn.send_bytes(len(data).to_bytes(8, "big"))
    for start in range(0, len(data), FRAME):
        conn.send_bytes(data, start, min(FRAME, len(data) - start))


def read_message(conn):
    length = int.from_bytes(conn.recv_bytes(), "big")
    data = bytearray()
    while len(data) < length:
        data += conn.recv_bytes()
    return pickle.loads(data)


def peer(near, far, task):
    near.close()
    try:
        write_message(far, task(read_message(far)))
    finally:
        far.close()


def ask_child(task, value):
    near, far = Pipe(duplex=True)
    process = Process(target=peer, args=(near, far, task))
    process.start()
    far.close()
    try:
        write_message(near, value)
        return read_message(near)
    finally:
        near.close()
        process.join()
