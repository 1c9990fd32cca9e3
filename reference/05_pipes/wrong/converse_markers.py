# exercise: converse
# expect: other-goodbye
from multiprocessing import Pipe, Process


def child(task, conn):
    kind, value = conn.recv()
    while kind == "ask":
        conn.send(task(value))
        kind, value = conn.recv()
    conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs))
    process.start()
    answers = []
    for value in values:
        ours.send(("ask", value))
        answers.append(ours.recv())
    ours.send(("end", None))
    process.join()
    ours.close()
    theirs.close()
    return answers
