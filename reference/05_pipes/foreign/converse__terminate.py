# exercise: converse
# label: wrong
# mistake: the child loops for ever and is ended with terminate(), it does not learn of the end by EOFError

from multiprocessing import Pipe, Process


def forever(task, conn):
    while True:
        conn.send(task(conn.recv()))


def converse(task, values):
    here, there = Pipe()
    child = Process(target=forever, args=(task, there), daemon=True)
    child.start()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    # no more questions, stop it
    child.terminate()
    child.join()
    here.close()
    there.close()
    return answers
