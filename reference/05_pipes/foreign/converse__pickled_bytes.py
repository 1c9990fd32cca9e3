# exercise: converse
# label: right
# style: send_bytes and recv_bytes with pickle
import pickle
from multiprocessing import Pipe, Process


def get(conn):
    return pickle.loads(conn.recv_bytes())


def put(conn, obj):
    conn.send_bytes(pickle.dumps(obj, protocol=pickle.HIGHEST_PROTOCOL))


def child(near, far, task):
    near.close()
    try:
        while 1:
            put(far, task(get(far)))
    except EOFError:
        far.close()


def converse(task, values):
    near, far = Pipe()
    p = Process(target=child, args=(near, far, task))
    p.start()
    far.close()
    res = []
    for v in values:
        put(near, v)
        res.append(get(near))
    near.close()
    p.join()
    return res
