# exercise: ask_each
# label: wrong
# mistake: the children are never joined
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def start(task, v):
    here, there = Pipe()
    Process(target=child, args=(there, task)).start()
    there.close()
    here.send(v)
    return here


def ask_each(task, values):
    ends = [start(task, v) for v in values]
    answers = []
    for end in ends:
        try:
            answers.append(end.recv())
        except EOFError:
            answers.append(None)
        end.close()
    return answers
