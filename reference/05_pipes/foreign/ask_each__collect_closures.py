# exercise: ask_each
# label: right
# style: a list of closures, each of which collects one answer
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def start(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)

    def collect():
        try:
            return here.recv()
        except EOFError:
            return None
        finally:
            here.close()
            p.join()

    return collect


def ask_each(task, values):
    return [c() for c in [start(task, v) for v in values]]
