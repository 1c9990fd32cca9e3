# exercise: converse
# label: wrong
# mistake: `if here.poll(1)`: an answer that takes more than a second is skipped, and later ones move up
# expect: poll-gives-up
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    try:
        while True:
            there.send(task(there.recv()))
    except (EOFError, OSError):
        there.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(here, there, task))
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        if here.poll(1):
            answers.append(here.recv())
    here.close()
    p.join()
    return answers
