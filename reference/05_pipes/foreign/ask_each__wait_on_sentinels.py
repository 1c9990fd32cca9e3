# exercise: ask_each
# label: right
# style: waits for the end or the sentinel of each child and drains before it believes in death
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def answer_of(here, p):
    wait([here, p.sentinel])
    if here.poll() or not p.is_alive() and here.poll(0.5):
        try:
            return here.recv()
        except EOFError:
            return None
    return None


def ask_each(task, values):
    started = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        started.append((here, p))
    result = [answer_of(*pair) for pair in started]
    for here, p in started:
        p.join()
        here.close()
    return result
