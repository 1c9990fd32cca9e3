# exercise: ask_each
# label: wrong
# mistake: "No end of a pipe is used by two processes": one pipe for all children; the lock and the place numbers keep the messages apart, but all send on the same end.
from multiprocessing import Lock, Pipe, Process


def _work(task, value, place, sender, lock):
    answer = task(value)
    with lock:
        sender.send((place, answer))


def ask_each(task, values):
    answers = [None] * len(values)
    receiver, sender = Pipe(duplex=False)
    lock = Lock()
    children = [
        Process(target=_work, args=(task, value, place, sender, lock))
        for place, value in enumerate(values)
    ]
    for child in children:
        child.start()
    sender.close()
    while True:
        try:
            place, answer = receiver.recv()
        except EOFError:
            break
        answers[place] = answer
    receiver.close()
    for child in children:
        child.join()
    return answers
