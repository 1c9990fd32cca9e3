# exercise: converse
# expect: asked-at-once
from multiprocessing import Pipe, Process


def child(task, conn, parents):
    parents.close()
    try:
        while True:
            conn.send([task(value) for value in conn.recv()])
    except EOFError:
        conn.close()


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs, ours))
    process.start()
    theirs.close()
    with ours:
        ours.send(values)
        answers = ours.recv()
    process.join()
    return answers
