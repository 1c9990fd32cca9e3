# exercise: ask
# label: right
# style: send_bytes and recv_bytes with own pickle, two messages

import multiprocessing
import pickle


def _child(conn, task, args):
    try:
        data = pickle.dumps(task(*args), protocol=pickle.HIGHEST_PROTOCOL)
        conn.send_bytes(b"V")
    except Exception as e:
        conn.send_bytes(b"E")
        data = pickle.dumps(str(e))
    conn.send_bytes(data)


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        letter = r.recv_bytes()
        value = pickle.loads(r.recv_bytes())
    except EOFError:
        letter, value = b"E", ""
    r.close()
    p.join()
    if letter == b"V":
        return value
    raise ChildFailed(p.exitcode, value)
