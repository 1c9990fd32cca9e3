# exercise: collect_lines
# label: right
import multiprocessing
import threading


def _line_worker(number, task, sender):
    lock = threading.Lock()

    def emit(line):
        with lock:
            sender.send(line)

    task(number, emit)


def _read_lines(receiver, lines):
    while True:
        try:
            line = receiver.recv()
        except (EOFError, OSError):
            break
        lines.append(line)
    receiver.close()


def collect_lines(task, workers):
    lines = []
    processes = []
    receivers = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_line_worker, args=(number, task, sender))
        p.start()
        sender.close()
        processes.append(p)
        receivers.append(receiver)
    # all processes run, now a thread for each pipe
    readers = []
    for receiver in receivers:
        t = threading.Thread(target=_read_lines, args=(receiver, lines))
        t.start()
        readers.append(t)
    for t in readers:
        t.join()
    for p in processes:
        p.join()
    return lines
