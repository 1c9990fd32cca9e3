# exercise: exchange
# label: right
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _swap(conn, right):
    with conn:
        conn.send(right)
        got = conn.recv()
        conn.send(got)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_swap, args=(there, right))
    child.start()
    there.close()
    with here, ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(here.send, left)
        mine = here.recv()
        reported = here.recv()
    child.join()
    return mine, reported
