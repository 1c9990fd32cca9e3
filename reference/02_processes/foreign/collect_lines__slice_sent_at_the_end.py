# exercise: collect_lines
# label: wrong
# mistake: emit collects in a slice, which the worker sends once, when the task has returned, and not deferred: a task that raises loses all its lines; breaks "What it had emitted is returned all the same".
import multiprocessing


def _emit_goroutine(sender, task, number):
    lines = []
    task(number, lines.append)
    sender.send(lines)
    sender.close()


def collect_lines(task, workers):
    receivers, children = [], []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=_emit_goroutine, args=(sender, task, number)
        )
        child.start()
        sender.close()
        receivers.append(receiver)
        children.append(child)
    lines = []
    for receiver in receivers:
        try:
            lines.extend(receiver.recv())
        except EOFError:
            pass  # the channel was closed without a value
        receiver.close()
    for child in children:
        child.join()
    return lines
