# exercise: collect_lines
# label: right
# style: C person: one shared pipe, a mutex around each write, the end is EOF when the last writer is gone
from multiprocessing import Lock, Pipe, Process


class Writer:
    """write(2) for several processes: whole messages only."""

    def __init__(self, conn, mutex):
        self.conn = conn
        self.mutex = mutex

    def write(self, line):
        with self.mutex:
            self.conn.send(line)


def child(task, number, conn, mutex):
    task(number, Writer(conn, mutex).write)


def collect_lines(task, workers):
    rd, wr = Pipe(duplex=False)
    mutex = Lock()
    children = []
    for number in range(workers):
        c = Process(target=child, args=(task, number, wr, mutex))
        c.start()
        children.append(c)
    wr.close()  # or there will never be an EOF

    lines = []
    while True:
        try:
            lines.append(rd.recv())
        except EOFError:
            break
    rd.close()

    for c in children:
        c.join()
    return lines
