# exercise: ask_each
# label: right
# style: selectors.DefaultSelector with the index as data
import selectors
from multiprocessing import Pipe, Process


def child(end, task):
    with end:
        end.send(task(end.recv()))


def ask_each(task, values):
    answers = {}
    procs = []
    with selectors.DefaultSelector() as sel:
        for i, v in enumerate(values):
            here, there = Pipe()
            p = Process(target=child, args=(there, task))
            p.start()
            there.close()
            here.send(v)
            sel.register(here, selectors.EVENT_READ, i)
            procs.append(p)
        while sel.get_map():
            for key, _ in sel.select():
                conn = key.fileobj
                try:
                    answers[key.data] = conn.recv()
                except (EOFError, ConnectionResetError):
                    answers[key.data] = None
                sel.unregister(conn)
                conn.close()
    for p in procs:
        p.join()
    return [answers[i] for i in range(len(procs))]
