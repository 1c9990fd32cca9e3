# exercise: collect_lines
# label: wrong
# mistake: mixes it up with ask: a worker keeps its lines and sends them as one answer when the task has returned, so the lines of a task that raises are lost; breaks "What it had emitted is returned all the same"
import multiprocessing


def _answer(sender, task, number):
    lines = []
    task(number, lines.append)
    sender.send(lines)


def collect_lines(task, workers):
    asked = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_answer, args=(sender, task, number))
        child.start()
        sender.close()
        asked.append((child, receiver))

    result = []
    for child, receiver in asked:
        try:
            result.extend(receiver.recv())
        except EOFError:
            pass  # it raised or died
        child.join()
        receiver.close()
    return result
