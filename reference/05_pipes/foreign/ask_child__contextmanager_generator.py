# exercise: ask_child
# label: right
# style: a helper made with contextlib.contextmanager
from contextlib import contextmanager
from multiprocessing import Pipe, Process


def helper_main(conn, task):
    conn.send(task(conn.recv()))


@contextmanager
def helper(task):
    mine, other = Pipe()
    process = Process(target=helper_main, args=(other, task))
    process.start()
    other.close()
    try:
        yield mine
    finally:
        process.join()
        mine.close()


def ask_child(task, value):
    with helper(task) as conn:
        conn.send(value)
        return conn.recv()
