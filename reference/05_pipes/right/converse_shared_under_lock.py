# exercise: converse
# style: the_parent_takes_turns_with_a_thread
import threading
from multiprocessing import Pipe, Process


def child(task, conn, parents):
    parents.close()
    while True:
        try:
            value = conn.recv()
        except EOFError:
            return
        conn.send(task(value))


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs, ours))
    process.start()
    theirs.close()
    lock = threading.Lock()
    answers = []

    def ask(value):
        with lock:
            ours.send(value)
            answers.append(ours.recv())

    for value in values:
        helper = threading.Thread(target=ask, args=(value,))
        helper.start()
        helper.join()
    ours.close()
    process.join()
    return answers
