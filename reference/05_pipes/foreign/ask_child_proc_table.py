# exercise: ask_child
# label: wrong
# mistake: both ends are kept open in a module-level table of children and never closed
from multiprocessing import Pipe, Process

proc_table = {}


def worker(conn, task):
    request = conn.recv()
    conn.send(task(request))


def ask_child(task, value):
    here, there = Pipe()
    proc = Process(target=worker, args=(there, task))
    proc.start()
    proc_table[proc.pid] = (proc, here, there)
    here.send(value)
    reply = here.recv()
    proc.join()
    return reply
