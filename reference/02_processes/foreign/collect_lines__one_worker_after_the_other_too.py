# exercise: collect_lines
# label: wrong
# mistake: each worker is read to its end in the same loop that starts it, so the next one starts only when it has ended: never two at once
import multiprocessing


def worker(task, number, sender):
    try:
        task(number, sender.send)
    finally:
        sender.close()


def collect_lines(task, workers):
    lines = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(task, number, sender))
        process.start()
        sender.close()
        while True:
            try:
                lines.append(receiver.recv())
            except (EOFError, OSError):
                break
        receiver.close()
        process.join()
    return lines
