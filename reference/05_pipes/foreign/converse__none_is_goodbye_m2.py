# exercise: converse
# label: wrong
# mistake: None ends the child, so None among the values ends it too early; breaks "``None`` is a value like any other" and "not by a message"
from multiprocessing import Pipe, Process


def child(conn, task):
    while True:
        value = conn.recv()
        if value is None:
            break
        conn.send(task(value))
    conn.close()


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.send(None)
    p.join()
    here.close()
    return answers
