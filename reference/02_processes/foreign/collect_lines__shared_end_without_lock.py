# exercise: collect_lines
# label: wrong
# mistake: all workers send through the same end of one pipe without a lock: long lines of two workers mix, and recv gets garbage
from multiprocessing import Pipe, Process


def work(number, task, sender):
    task(number, sender.send)


def collect_lines(task, workers):
    receiver, sender = Pipe(duplex=False)
    processes = [Process(target=work, args=(n, task, sender)) for n in range(workers)]
    for p in processes:
        p.start()
    sender.close()
    lines = []
    while True:
        try:
            lines.append(receiver.recv())
        except EOFError:
            break
    for p in processes:
        p.join()
    return lines
