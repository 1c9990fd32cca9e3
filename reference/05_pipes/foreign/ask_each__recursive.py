# exercise: ask_each
# label: right
# style: recursion: start the first, ask the rest, then receive
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    if len(values) == 0:
        return []
    first, *rest = values
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(first)
    others = ask_each(task, rest)
    try:
        answer = here.recv()
    except EOFError:
        answer = None
    here.close()
    p.join()
    return [answer] + others
