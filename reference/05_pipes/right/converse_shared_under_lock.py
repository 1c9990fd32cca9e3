# exercise: converse
# style: the_parent_takes_turns_with_a_thread
import threading
from multiprocessing import Pipe, Process


def child(task, conn):
    while True:
        message = conn.recv()
        if not message:
            return
        conn.send(task(message[0]))


def converse(task, values):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs))
    process.start()
    lock = threading.Lock()
    answers = []

    def ask(value):
        with lock:
            ours.send([value])
            answers.append(ours.recv())

    for value in values:
        helper = threading.Thread(target=ask, args=(value,))
        helper.start()
        helper.join()
    ours.send([])
    process.join()
    return answers
