# exercise: exchange
# label: right
# style: second week: parent speaks first, the child listens first; trace prints left in (on stderr)

import sys
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    print("child: received, now I send", file=sys.stderr)
    conn.send(right)
    print("child: now the report", file=sys.stderr)
    conn.send(got)
    conn.close()


def exchange(left, right):
    conn1, conn2 = Pipe()
    p = Process(target=child, args=(conn2, right))
    p.start()
    conn2.close()
    conn1.send(left)
    print("parent: sent", file=sys.stderr)
    from_child = conn1.recv()
    report = conn1.recv()
    print("parent: have both", file=sys.stderr)
    conn1.close()
    p.join()
    return from_child, report
