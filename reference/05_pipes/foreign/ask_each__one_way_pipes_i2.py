# exercise: ask_each
# label: right
import multiprocessing


def _answer(receiver, sender, task, value):
    receiver.close()
    answer = task(value)
    sender.send(answer)
    sender.close()


def ask_each(task, values):
    children = []
    for value in values:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=_answer, args=(receiver, sender, task, value)
        )
        child.start()
        sender.close()  # before the next child is made
        children.append((child, receiver))

    answers = []
    for child, receiver in children:
        answer = None
        try:
            answer = receiver.recv()
        except (EOFError, OSError):
            pass  # it ended without an answer, or with half of one
        finally:
            receiver.close()
            child.join()
        answers.append(answer)
    return answers
