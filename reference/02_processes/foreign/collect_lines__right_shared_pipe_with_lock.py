# exercise: collect_lines
# label: right
# style: low-level primitives and a generator, one pipe for all with a Lock around send, ends at the end of the pipe
from multiprocessing import Lock, Pipe, Process


def _speak(task, number, sender, lock):
    def emit(line):
        with lock:
            sender.send(line)

    task(number, emit)


def _until_end(receiver):
    try:
        while True:
            yield receiver.recv()
    except EOFError:
        return


def collect_lines(task, workers):
    lock = Lock()
    receiver, sender = Pipe(duplex=False)
    processes = [
        Process(target=_speak, args=(task, number, sender, lock))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    sender.close()
    lines = list(_until_end(receiver))
    for process in processes:
        process.join()
    receiver.close()
    return lines
