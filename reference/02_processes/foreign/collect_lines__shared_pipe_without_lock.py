# exercise: collect_lines
# label: wrong
# mistake: the lines come back "each whole": all workers send into one pipe without a lock; long lines of two workers get mixed
import multiprocessing


def work(task, number, sender):
    task(number, sender.send)


def collect_lines(task, workers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=work, args=(task, number, sender))
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
    return lines
