# exercise: collect_lines
# label: right
# style: one pipe for all with a shared lock around send, end by EOF

import multiprocessing


class Emitter:
    def __init__(self, conn, lock):
        self.conn = conn
        self.lock = lock

    def __call__(self, line):
        with self.lock:
            self.conn.send(line)


def _work(task, number, conn, lock):
    task(number, Emitter(conn, lock))


def collect_lines(task, workers):
    r, w = multiprocessing.Pipe(duplex=False)
    lock = multiprocessing.Lock()
    ps = []
    for number in range(workers):
        ps.append(multiprocessing.Process(target=_work, args=(task, number, w, lock)))
    for p in ps:
        p.start()
    w.close()
    lines = []
    try:
        while True:
            lines.append(r.recv())
    except EOFError:
        pass
    for p in ps:
        p.join()
    return lines
