# exercise: exchange
# label: right
# style: a single worker thread talks while main joins
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def child(conn, right):
    conn.send(right)
    conn.send(conn.recv())
    conn.close()


def talk(conn, left):
    received = conn.recv()
    conn.send(left)
    reported = conn.recv()
    conn.close()
    return received, reported


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(talk, here, left)
        p.join()
        return future.result()
