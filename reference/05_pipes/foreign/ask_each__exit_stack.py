# exercise: ask_each
# label: right
# style: ExitStack closes and joins
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    with ExitStack() as stack:
        ends = []
        for value in values:
            here, there = Pipe()
            p = Process(target=child, args=(there, task))
            p.start()
            there.close()
            stack.callback(p.join)
            stack.enter_context(here)
            here.send(value)
            ends.append(here)
        answers = [None for _ in ends]
        for i, end in enumerate(ends):
            with suppress(EOFError):
                answers[i] = end.recv()
        return answers
