# exercise: converse
# label: wrong
# mistake: the end of the conversation is a message, None: a question None ends the child, and the call raises EOFError
from multiprocessing import Pipe, Process


def child_loop(task, conn):
    while True:
        value = conn.recv()
        if value is None:
            break
        conn.send(task(value))
    conn.close()


def converse(task, values):
    parent, child = Pipe()
    p = Process(target=child_loop, args=(task, child))
    p.start()
    child.close()
    answers = []
    for v in values:
        parent.send(v)
        answers.append(parent.recv())
    parent.send(None)  # tell the child that we are done
    parent.close()
    p.join()
    return answers
