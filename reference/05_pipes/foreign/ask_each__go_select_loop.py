# exercise: ask_each
# label: right
# style: translated from Go: a select loop (connection.wait) over one-way pipes, results put at their index, a WaitGroup at the end

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


class WaitGroup:
    def __init__(self):
        self.members = []

    def go(self, func, *args):
        member = Process(target=func, args=args)
        member.start()
        self.members.append(member)

    def wait(self):
        for member in self.members:
            member.join()


def work(out, task, value):
    out.send(task(value))


def ask_each(task, values):
    wg = WaitGroup()
    results = [None] * len(values)
    open_chans = {}
    for index, value in enumerate(values):
        incoming, outgoing = Pipe(duplex=False)
        wg.go(work, outgoing, task, value)
        outgoing.close()
        open_chans[incoming] = index

    while open_chans:
        for ready in wait(list(open_chans)):  # select { case r := <-ch: ... }
            index = open_chans.pop(ready)
            try:
                results[index] = ready.recv()
            except (EOFError, OSError):
                pass  # closed without a value: stays nil
            ready.close()

    wg.wait()
    return results
