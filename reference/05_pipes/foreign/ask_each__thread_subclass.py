# exercise: ask_each
# label: right
# style: children started by the main thread, a Thread subclass receives from each
import threading
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))


class Listener(threading.Thread):
    def __init__(self, conn, value):
        super().__init__()
        self.conn = conn
        self.value = value
        self.answer = None

    def run(self):
        try:
            self.conn.send(self.value)
            self.answer = self.conn.recv()
        except EOFError:
            self.answer = None
        finally:
            self.conn.close()


def ask_each(task, values):
    children, listeners = [], []
    for value in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        children.append(p)
        listeners.append(Listener(here, value))
    for li in listeners:
        li.start()
    for li in listeners:
        li.join()
    for p in children:
        p.join()
    return [li.answer for li in listeners]
