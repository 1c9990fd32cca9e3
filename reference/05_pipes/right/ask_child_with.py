# exercise: ask_child
# style: with_statements
from multiprocessing import Pipe, Process


def child(end, task):
    with end as conn:
        conn.send(task(conn.recv()))


def ask_child(task, value):
    here, there = Pipe()
    with here:
        process = Process(target=child, args=(there, task))
        process.start()
        there.close()
        here.send(value)
        try:
            return here.recv()
        finally:
            process.join()
