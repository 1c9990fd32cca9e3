# exercise: collect_lines
# label: right
# style: the rarer docs: a pipe for each worker, connection.wait on all of them until each has reached its EOF
import multiprocessing
from multiprocessing.connection import wait


def _work(task, number, sender):
    with sender:
        task(number, sender.send)


def collect_lines(task, workers):
    children = []
    open_ends = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_work, args=(task, number, sender))
        child.start()
        sender.close()  # before the next fork, or the next child would keep it open
        children.append(child)
        open_ends.append(receiver)

    lines = []
    while open_ends:
        for receiver in wait(open_ends):
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):
                open_ends.remove(receiver)
                receiver.close()

    for child in children:
        child.join()
    return lines
