# exercise: collect_lines
# label: wrong
# mistake: all workers send into the same end of one pipe without a lock, so long lines of different workers get mixed and do not come back whole
import multiprocessing


def worker(task, number, sender):
    try:
        task(number, sender.send)
    finally:
        sender.close()


def collect_lines(task, workers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=worker, args=(task, number, sender))
        process.start()
        processes.append(process)
    sender.close()

    lines = []
    while True:
        try:
            lines.append(receiver.recv())
        except EOFError:
            break

    for process in processes:
        process.join()
    receiver.close()
    return lines
