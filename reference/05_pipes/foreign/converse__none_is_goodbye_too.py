# exercise: converse
# label: wrong
# mistake: None is the goodbye, so a question that is None ends the child early and the parent's recv() raises EOFError (or BrokenPipe); the end is told by a message

from multiprocessing import Pipe, Process


def answer_all(task, conn, parent_conn):
    parent_conn.close()
    while True:
        question = conn.recv()
        if question is None:
            break
        conn.send(task(question))
    conn.close()


def converse(task, values):
    parent_conn, child_conn = Pipe()
    child = Process(target=answer_all, args=(task, child_conn, parent_conn))
    child.start()
    child_conn.close()
    answers = []
    for value in values:
        parent_conn.send(value)
        answers.append(parent_conn.recv())
    parent_conn.send(None)  # that's all, folks
    child.join()
    parent_conn.close()
    return answers
