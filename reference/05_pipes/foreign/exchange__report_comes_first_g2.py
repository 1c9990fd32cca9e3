# exercise: exchange
# label: wrong
# mistake: the child sends its report before its own value, but the parent takes the first message for the child's value, so the pair is the wrong way round: (left, right); breaks "what the parent received, then what the child received, as it reported it"

from multiprocessing import Pipe, Process


def f(right, conn):
    got = conn.recv()
    conn.send(got)  # yes, I have it
    conn.send(right)
    conn.close()


def exchange(left, right):
    parent_conn, child_conn = Pipe()
    p = Process(target=f, args=(right, child_conn))
    p.start()
    child_conn.close()
    parent_conn.send(left)
    from_child = parent_conn.recv()
    report = parent_conn.recv()
    parent_conn.close()
    p.join()
    return from_child, report
