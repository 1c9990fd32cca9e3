# exercise: converse
# expect: other-goodbye
import multiprocessing


def child(conn, task):
    for _ in range(conn.recv()):
        conn.send(task(conn.recv()))


def ask(conn, value):
    conn.send(value)
    return conn.recv()


def converse(task, values):
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(theirs, task))
    process.start()
    try:
        ours.send(len(values))
        return [ask(ours, value) for value in values]
    finally:
        process.join()
        ours.close()
