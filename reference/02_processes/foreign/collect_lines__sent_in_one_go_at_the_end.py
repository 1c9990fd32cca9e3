# exercise: collect_lines
# label: wrong
# mistake: "what it had emitted comes back all the same": the child keeps its lines and sends them after the task; if that raises, they are lost
import multiprocessing


def _worker(task, number, sender):
    with sender:
        lines = []
        task(number, lines.append)
        sender.send(lines)


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
        try:
            lines += receiver.recv()
        except EOFError:
            pass  # this worker has raised
        process.join()
    return lines
