# exercise: ask_each
# label: wrong
# mistake: all children send into the same end, and who is done first is first in the list; breaks "one child and one pipe for each value", "No end of a pipe is used by two processes" and "in the order of the values"
from multiprocessing import Pipe, Process


def work(sender, task, value):
    sender.send(task(value))


def ask_each(task, values):
    receiver, sender = Pipe(duplex=False)
    children = [Process(target=work, args=(sender, task, v)) for v in values]
    for child in children:
        child.start()
    sender.close()
    answers = []
    for child in children:
        try:
            answers.append(receiver.recv())
        except EOFError:
            answers.append(None)
    for child in children:
        child.join()
    receiver.close()
    return answers
