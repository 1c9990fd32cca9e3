# exercise: collect_lines
# label: right
# style: recursion: start one, recurse, a thread for each

import multiprocessing
import threading


def _body(task, number, conn):
    task(number, conn.send)


def _listen(conn, sink):
    try:
        while True:
            sink(conn.recv())
    except EOFError:
        conn.close()


def _level(task, number, workers, sink):
    if number == workers:
        return
    r, w = multiprocessing.Pipe(False)
    p = multiprocessing.Process(target=_body, args=(task, number, w))
    p.start()
    w.close()
    t = threading.Thread(target=_listen, args=(r, sink))
    t.start()
    _level(task, number + 1, workers, sink)
    t.join()
    p.join()


def collect_lines(task, workers):
    lines = []
    _level(task, 0, workers, lines.append)
    return lines
