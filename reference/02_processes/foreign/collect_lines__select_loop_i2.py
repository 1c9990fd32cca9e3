# exercise: collect_lines
# label: right
import multiprocessing
import threading
from multiprocessing.connection import wait


def _emit_goroutine(sender, task, number):
    mutex = threading.Lock()  # the task may emit from threads of its own

    def emit(line):
        with mutex:
            sender.send(line)

    task(number, emit)


def collect_lines(task, workers):
    channels, children = [], []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=_emit_goroutine, args=(sender, task, number)
        )
        child.start()
        sender.close()  # before the next child can inherit it
        channels.append(receiver)
        children.append(child)
    lines = []
    while channels:
        for receiver in wait(channels):  # select over all that are open
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):  # line, ok := <-ch; !ok
                receiver.close()
                channels.remove(receiver)
    for child in children:
        child.join()
    return lines
