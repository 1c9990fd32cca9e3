# exercise: exchange
# label: wrong
# mistake: joins the child before the report is received, a large report cannot leave the child

import multiprocessing as mp


def side_b(conn, value):
    other = conn.recv()
    conn.send(value)
    conn.send(other)
    conn.close()


def exchange(left, right):
    a, b = mp.Pipe()
    proc = mp.Process(target=side_b, args=(b, right))
    proc.start()
    b.close()
    a.send(left)
    from_child = a.recv()
    proc.join()
    child_got = a.recv()
    a.close()
    return from_child, child_got
