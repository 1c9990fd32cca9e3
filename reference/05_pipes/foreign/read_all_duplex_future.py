# exercise: read_all
# label: right
# style: unusual, two-way pipe and a future that drains the parent's end in a thread
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _emit(mine, not_mine, produce):
    not_mine.close()

    def send(item):
        mine.send(item)

    try:
        produce(send)
    finally:
        mine.close()


def _drain(conn):
    collected = []
    with conn:
        more = True
        while more:
            try:
                collected.append(conn.recv())
            except (EOFError, OSError):
                more = False
    return collected


def read_all(produce):
    here, there = Pipe()
    process = Process(target=_emit, args=(there, here, produce))
    process.start()
    there.close()
    with ThreadPoolExecutor(max_workers=1) as executor:
        items = executor.submit(_drain, here).result()
    process.join()
    return items
