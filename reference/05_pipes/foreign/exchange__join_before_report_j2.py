# exercise: exchange
# label: wrong
# mistake: it joins the child before it receives the report, so with a large left the child waits in send and the parent in join forever: breaks "Both values may be larger than the pipe's buffer, so that send waits until the other side receives"
from multiprocessing import Pipe, Process


def _swap(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_swap, args=(there, right))
    child.start()
    there.close()
    here.send(left)
    mine = here.recv()
    child.join()
    reported = here.recv()
    here.close()
    return mine, reported
