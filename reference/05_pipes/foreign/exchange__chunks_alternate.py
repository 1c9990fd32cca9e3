# exercise: exchange
# label: right
# style: pickled bytes in chunks, taken in turns
import pickle
from multiprocessing import Pipe, Process

SIZE = 16384


def chunks(value):
    data = pickle.dumps(value)
    return [data[i:i + SIZE] for i in range(0, len(data), SIZE)]


def swap(conn, value, first):
    out = chunks(value)
    if first:
        conn.send(len(out))
        expected = conn.recv()
    else:
        expected = conn.recv()
        conn.send(len(out))
    parts = []
    for i in range(max(len(out), expected)):
        steps = [True, False] if first else [False, True]
        for sending in steps:
            if sending and i < len(out):
                conn.send_bytes(out[i])
            elif not sending and i < expected:
                parts.append(conn.recv_bytes())
    return pickle.loads(b"".join(parts))


def child(conn, right):
    got = swap(conn, right, False)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    received = swap(here, left, True)
    reported = here.recv()
    here.close()
    p.join()
    return received, reported
