# exercise: ask_each
# label: wrong
# mistake: receives in the loop that starts, so there are never two children at work; breaks "All children are at work at the same time."
from multiprocessing import Pipe, Process


def work(conn, task, value):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    answers = []
    for value in values:
        here, there = Pipe()
        p = Process(target=work, args=(there, task, value))
        p.start()
        there.close()
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        p.join()
    return answers
