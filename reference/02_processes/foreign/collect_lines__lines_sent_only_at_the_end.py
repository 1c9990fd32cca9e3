# exercise: collect_lines
# label: wrong
# mistake: a worker gathers its lines in a list and sends the list after the task has returned: when the task raises, what it had emitted is lost
from multiprocessing import Pipe, Process


def child(number, task, sender):
    lines = []
    try:
        task(number, lines.append)
        # one message with everything is faster than many small ones
        sender.send(lines)
    finally:
        sender.close()


def collect_lines(task, workers):
    children = []
    for number in range(workers):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=child, args=(number, task, sender))
        process.start()
        sender.close()
        children.append((process, receiver))

    all_lines = []
    for process, receiver in children:
        try:
            all_lines.extend(receiver.recv())
        except EOFError:
            pass  # this worker failed, the others go on
        receiver.close()

    for process, receiver in children:
        process.join()
    return all_lines
