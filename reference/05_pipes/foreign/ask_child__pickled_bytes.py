# exercise: ask_child
# label: right
# style: send_bytes and recv_bytes with pickle by hand
import pickle
from multiprocessing import Pipe, Process


def worker(conn, task):
    value = pickle.loads(conn.recv_bytes())
    conn.send_bytes(pickle.dumps(task(value)))
    conn.close()


def ask_child(task, value):
    conn, other = Pipe()
    p = Process(target=worker, args=(other, task))
    p.start()
    other.close()
    conn.send_bytes(pickle.dumps(value))
    blob = conn.recv_bytes()
    conn.close()
    p.join()
    return pickle.loads(blob)
