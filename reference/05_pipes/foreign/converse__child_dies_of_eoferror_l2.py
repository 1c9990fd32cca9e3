# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child, so it always ends with a traceback and exit code 1. Breaks "and ends, without an exception."

from multiprocessing import Pipe, Process


def loop(mine, yours, task):
    yours.close()
    while True:
        mine.send(task(mine.recv()))


def converse(task, values):
    mine, yours = Pipe()
    p = Process(target=loop, args=(yours, mine, task))
    p.start()
    yours.close()
    answers = []
    for v in values:
        mine.send(v)
        answers.append(mine.recv())
    mine.close()  # stops the loop
    p.join()
    return answers
