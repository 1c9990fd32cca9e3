# exercise: collect_lines
# label: right
# style: plain: one shared pipe, a lock around send, reads until the end of the pipe
import multiprocessing


def _locked_worker(task, number, sender, lock):
    def emit(line):
        with lock:
            sender.send(line)

    task(number, emit)


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    lock = multiprocessing.Lock()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(
            target=_locked_worker, args=(task, number, sender, lock)
        )
        process.start()
        processes.append(process)
    sender.close()

    lines = []
    while True:
        try:
            lines.append(receiver.recv())
        except EOFError:
            break
    receiver.close()

    for process in processes:
        process.join()
    return lines
