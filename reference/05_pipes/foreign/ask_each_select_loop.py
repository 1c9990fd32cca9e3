# exercise: ask_each
# label: right
# style: a Unix programmer's select loop with connection.wait and a slot per descriptor
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child_main(rd, wr, task, value):
    rd.close()
    wr.send(task(value))
    wr.close()


def ask_each(task, values):
    slots = [None] * len(values)
    pending = {}
    procs = []

    for slot, value in enumerate(values):
        rd, wr = Pipe(duplex=False)
        proc = Process(target=child_main, args=(rd, wr, task, value))
        proc.start()
        wr.close()
        procs.append(proc)
        pending[rd] = slot

    while pending:
        for rd in wait(list(pending)):
            slot = pending.pop(rd)
            try:
                slots[slot] = rd.recv()
            except (EOFError, OSError):
                slots[slot] = None
            rd.close()

    for proc in procs:
        proc.join()
    return slots
