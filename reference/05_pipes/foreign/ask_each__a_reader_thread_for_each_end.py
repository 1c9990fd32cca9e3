# exercise: ask_each
# label: wrong
# mistake: "no end of a pipe is used ... by two threads": the main thread sends the question on the end on which a reader thread receives the answer
import threading
from multiprocessing import Pipe, Process


def child(task, conn):
    q = conn.recv()
    conn.send(task(q))


def on_answer(conn, answers, i):
    # like an event listener: waits in the background for "message"
    try:
        answers[i] = conn.recv()
    except EOFError:
        answers[i] = None


def ask_each(task, values):
    conns, procs, listeners = [], [], []
    answers = [None] * len(values)

    for _ in values:
        here, there = Pipe()
        p = Process(target=child, args=(task, there))
        p.start()
        there.close()
        conns.append(here)
        procs.append(p)

    # addEventListener('message', ...)
    for i, conn in enumerate(conns):
        t = threading.Thread(target=on_answer, args=(conn, answers, i))
        t.start()
        listeners.append(t)

    # postMessage(...)
    for conn, v in zip(conns, values):
        conn.send(v)

    for t in listeners:
        t.join()
    for p in procs:
        p.join()
    for conn in conns:
        conn.close()
    return answers
