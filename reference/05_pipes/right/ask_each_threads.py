# exercise: ask_each
# style: a_thread_for_each_child
import threading
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    answers = [None] * len(values)
    starting = threading.Lock()

    def one(i, value):
        with starting:
            ours, theirs = Pipe()
            process = Process(target=child, args=(task, theirs))
            process.start()
            theirs.close()
        ours.send(value)
        try:
            answers[i] = ours.recv()
        except (EOFError, ConnectionResetError):
            pass
        ours.close()
        process.join()

    threads = [threading.Thread(target=one, args=pair) for pair in enumerate(values)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return answers
