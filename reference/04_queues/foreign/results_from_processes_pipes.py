# exercise: results_from_processes
# label: right
# style: unusual, a one-way pipe for each process and connection.wait; end of file means it died
import contextlib
import multiprocessing
from multiprocessing.connection import wait


def _send_result(conn, task, item):
    with conn:
        conn.send(task(item))


def results_from_processes(task, items):
    procs, pending, out = [], {}, {}
    for item in items:
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_send_result, args=(w, task, item))
        p.start()
        w.close()
        procs.append(p)
        pending[r] = item
    while pending:
        for r in wait(list(pending)):
            item = pending.pop(r)
            with r, contextlib.suppress(EOFError, OSError):
                out[item] = r.recv()
    for p in procs:
        p.join()
        p.close()
    return out
