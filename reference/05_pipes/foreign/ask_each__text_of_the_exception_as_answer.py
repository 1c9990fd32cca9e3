# exercise: ask_each
# label: wrong
# mistake: the child catches what the task raises and sends its text, so the list holds a string such as "invalid literal ..." where None should be; breaks "``None`` in place of a child that ended without an answer".
import multiprocessing


def answer_one(sender, task, value):
    try:
        answer = task(value)
    except Exception as error:
        # the parent shall not wait in vain
        answer = str(error)
    sender.send(answer)
    sender.close()


def ask_each(task, values):
    children = []
    receivers = []
    for value in values:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=answer_one, args=(sender, task, value))
        child.start()
        sender.close()
        children.append(child)
        receivers.append(receiver)

    answers = []
    for receiver in receivers:
        try:
            answer = receiver.recv()
        except EOFError:
            answer = None
        answers.append(answer)
        receiver.close()

    for child in children:
        child.join()
    return answers
