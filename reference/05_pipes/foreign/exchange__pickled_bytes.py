# exercise: exchange
# label: right
# style: send_bytes with pickle, an acknowledgement in between
import pickle
from multiprocessing import Pipe, Process


def child(conn, right):
    raw = conn.recv_bytes()
    conn.send_bytes(b"ack")
    assert conn.recv_bytes() == b"go"
    conn.send_bytes(pickle.dumps(right))
    conn.send_bytes(raw)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send_bytes(pickle.dumps(left))
    assert here.recv_bytes() == b"ack"
    here.send_bytes(b"go")
    received = pickle.loads(here.recv_bytes())
    reported = pickle.loads(here.recv_bytes())
    p.join()
    here.close()
    return received, reported
