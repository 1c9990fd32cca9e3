# exercise: ask_each
# label: right
import multiprocessing


def answer_one(sender, task, value):
    # this runs in a child
    answer = task(value)
    sender.send(answer)
    sender.close()


def ask_each(task, values):
    children = []
    receivers = []
    for value in values:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=answer_one, args=(sender, task, value))
        child.start()
        # before the next start: the next child must not get a copy
        sender.close()
        children.append(child)
        receivers.append(receiver)

    answers = []
    for receiver in receivers:
        try:
            answer = receiver.recv()
        except (EOFError, OSError):
            # it died before its answer, or in the middle of it
            answer = None
        answers.append(answer)
        receiver.close()

    for child in children:
        child.join()
    return answers
