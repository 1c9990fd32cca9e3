# exercise: exchange
# label: right
# style: the report comes through a one-way pipe of its own
from multiprocessing import Pipe, Process


def child(conn, right, report):
    conn.send(right)
    report.send(conn.recv())
    conn.close()
    report.close()


def exchange(left, right):
    here, there = Pipe()
    reading, writing = Pipe(duplex=False)
    p = Process(target=child, args=(there, right, writing))
    p.start()
    there.close()
    writing.close()
    a = here.recv()
    here.send(left)
    b = reading.recv()
    here.close()
    reading.close()
    p.join()
    return a, b
