# exercise: parallel_map
# label: right
# style: a pipe for each worker, connection.wait, the next item is sent to whoever is free
import multiprocessing
from multiprocessing.connection import wait


def _serve(conn, func):
    for item in iter(conn.recv, ()):
        try:
            conn.send((True, func(item[0])))
        except Exception as e:
            conn.send((False, e))
    conn.close()


def parallel_map(func, items, processes=4):
    todo = list(enumerate(items))
    todo.reverse()
    out = [None] * len(items)
    procs = []
    busy = {}
    errors = []
    try:
        for _ in range(min(processes, len(todo))):
            here, there = multiprocessing.Pipe()
            p = multiprocessing.Process(target=_serve, args=(there, func))
            p.start()
            there.close()
            procs.append((p, here))
            i, item = todo.pop()
            here.send((item,))
            busy[here] = i
        while busy:
            for conn in wait(list(busy)):
                ok, value = conn.recv()
                i = busy.pop(conn)
                if ok:
                    out[i] = value
                else:
                    errors.append(value)
                if todo and not errors:
                    i, item = todo.pop()
                    conn.send((item,))
                    busy[conn] = i
        for p, conn in procs:
            conn.send(())
    finally:
        for p, conn in procs:
            if errors:
                p.terminate()
            p.join()
            conn.close()
    if errors:
        raise errors[0]
    return out
