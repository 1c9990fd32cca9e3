# exercise: converse
# expect: poll-gives-up
from multiprocessing import Pipe, Process


def child(task, conn, parents):
    parents.close()
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        pass


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs, ours))
    process.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        if ours.poll(0.5):
            answers.append(ours.recv())
    ours.close()
    process.join()
    return answers
