# exercise: ask_child
# label: right
# style: ExitStack with callbacks in reverse order
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def work(conn, task):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    with ExitStack() as stack:
        here, there = map(stack.enter_context, Pipe())
        p = Process(target=work, args=(there, task))
        p.start()
        stack.callback(p.join)
        here.send(value)
        return here.recv()
