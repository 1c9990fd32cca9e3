# exercise: converse
# label: wrong
# mistake: poll(0.5) is taken for "there is no answer": a task that takes longer than half a second gives None, the next question is sent before the answer has come, and the late answer is taken for that of the next question

from multiprocessing import Pipe, Process

TIMEOUT = 0.5  # should be plenty


def run_child(task, conn, unused):
    unused.close()
    while True:
        try:
            value = conn.recv()
        except EOFError:
            break
        conn.send(task(value))
    conn.close()


def converse(task, values):
    conn, child_conn = Pipe()
    p = Process(target=run_child, args=(task, child_conn, conn))
    p.start()
    child_conn.close()
    answers = []
    for value in values:
        conn.send(value)
        if conn.poll(TIMEOUT):
            answers.append(conn.recv())
        else:
            answers.append(None)
    conn.close()
    p.join()
    return answers
