# exercise: ask_each
# label: wrong
# mistake: recv and join are in the loop that starts the children, so they work one after the other and never at the same time
from multiprocessing import Pipe, Process


def work(task, value, conn):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    answers = []
    for value in values:
        here, there = Pipe()
        child = Process(target=work, args=(task, value, there))
        child.start()
        there.close()
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        child.join()
    return answers
