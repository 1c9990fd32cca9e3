# exercise: converse
# label: right
# style: the child iterates over a generator that ends at EOFError
from multiprocessing import Pipe, Process


def questions(conn):
    while True:
        try:
            yield conn.recv()
        except EOFError:
            return


def child(conn, other, task):
    other.close()
    for q in questions(conn):
        conn.send(task(q))
    conn.close()


def converse(task, values):
    p_end, c_end = Pipe()
    p = Process(target=child, args=(c_end, p_end, task))
    p.start()
    c_end.close()
    answers = []
    for v in values:
        p_end.send(v)
        a = p_end.recv()
        answers.append(a)
    p_end.close()
    p.join()
    return answers
