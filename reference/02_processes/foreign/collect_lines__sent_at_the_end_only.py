# exercise: collect_lines
# label: wrong
# mistake: a worker keeps its lines in a list and sends the list when the task has returned; if the task raises nothing is sent and all its lines are lost; breaks "What it had emitted is returned all the same".
import multiprocessing


def line_worker(task, number, sender):
    mine = []
    task(number, mine.append)
    sender.send(mine)
    sender.close()


def collect_lines(task, workers):
    started = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=line_worker, args=(task, number, sender)
        )
        process.start()
        sender.close()
        started.append((process, receiver))
    lines = []
    for process, receiver in started:
        try:
            lines.extend(receiver.recv())
        except EOFError:
            pass  # raised
        receiver.close()
    for process, receiver in started:
        process.join()
    return lines
