# exercise: ask
# label: right
# style: a thread receives while the main thread joins the process

import multiprocessing
import threading


def _tell(conn, task, args):
    try:
        conn.send((task(*args), None))
    except Exception as e:
        conn.send((None, str(e)))


def _listen(conn, box):
    try:
        box.append(conn.recv())
    except EOFError:
        pass


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    box = []
    p = multiprocessing.Process(target=_tell, args=(w, task, args))
    p.start()
    w.close()
    t = threading.Thread(target=_listen, args=(r, box))
    t.start()
    p.join()
    t.join()
    r.close()
    if not box:
        raise ChildFailed(p.exitcode)
    value, error = box[0]
    if error is not None:
        raise ChildFailed(p.exitcode, error)
    return value
