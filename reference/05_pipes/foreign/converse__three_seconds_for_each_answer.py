# exercise: converse
# label: wrong
# mistake: each answer gets three seconds; a late one becomes None, the next question is sent, and the late answer is then taken for that of the next question, so all are shifted by one. Breaks "sends a value and waits for its answer before it sends the next one" and "the answers, in the order of the values".
from multiprocessing import Pipe, Process


def _serve(task, here, there):
    here.close()
    while True:
        try:
            question = there.recv()
        except EOFError:
            break
        try:
            there.send(task(question))
        except OSError:
            break
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_serve, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv() if here.poll(3) else None)
    here.close()
    child.join()
    return answers
