# exercise: collect_lines
# label: wrong
# mistake: "the lines as they were emitted, each whole": the text stream is read with rstrip(); blanks and tabs at the end of a line are lost
import multiprocessing

TEXT = {"encoding": "utf-8", "errors": "surrogatepass", "newline": "\n", "closefd": False}


class Printer:
    def __init__(self, stream):
        self.stream = stream

    def __call__(self, line):
        self.stream.write(line + "\n")
        self.stream.flush()


def _worker(task, number, sender):
    with sender, open(sender.fileno(), "w", **TEXT) as stream:
        task(number, Printer(stream))


def collect_lines(task, workers):
    started = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_worker, args=(task, number, sender))
        process.start()
        sender.close()
        started.append((process, receiver))
    lines = []
    for process, receiver in started:
        with receiver, open(receiver.fileno(), "r", **TEXT) as stream:
            for line in stream:
                lines.append(line.rstrip())
        process.join()
    return lines
