# exercise: exchange
# label: right
# style: concurrent.futures thread sends in the parent, contextmanager for the child, both child and parent send first

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import Pipe, Process


def _peer(end, right):
    end.send(right)
    end.send(end.recv())


@contextmanager
def peer(right):
    here, there = Pipe()
    p = Process(target=_peer, args=(there, right))
    p.start()
    there.close()
    try:
        yield here
    finally:
        here.close()
        p.join()


def exchange(left, right):
    with peer(right) as line, ThreadPoolExecutor(max_workers=1) as pool:
        sending = pool.submit(line.send, left)
        first = line.recv()
        sending.result()
        second = line.recv()
    return first, second
