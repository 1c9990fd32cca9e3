# exercise: exchange
# label: right
# style: C-minded: both sides run the same swap(), which sends and receives small chunks in turn
import multiprocessing as mp
import struct
from multiprocessing.reduction import ForkingPickler

CHUNK = 16 * 1024  # fits into the pipe, so that send_bytes never waits for long
HEADER = struct.Struct("!Q")


def swap(conn, data):
    conn.send_bytes(HEADER.pack(len(data)))
    (expected,) = HEADER.unpack(conn.recv_bytes())
    got = bytearray()
    sent = 0
    while sent < len(data) or len(got) < expected:
        if sent < len(data):
            conn.send_bytes(data[sent : sent + CHUNK])
            sent += CHUNK
        if len(got) < expected:
            got += conn.recv_bytes()
    return bytes(got)


def child_main(conn, right):
    left = ForkingPickler.loads(swap(conn, bytes(ForkingPickler.dumps(right))))
    conn.send(left)
    conn.close()


def exchange(left, right):
    conn, child_conn = mp.Pipe()
    child = mp.Process(target=child_main, args=(child_conn, right))
    child.start()
    child_conn.close()
    received = ForkingPickler.loads(swap(conn, bytes(ForkingPickler.dumps(left))))
    reported = conn.recv()
    conn.close()
    child.join()
    return received, reported
