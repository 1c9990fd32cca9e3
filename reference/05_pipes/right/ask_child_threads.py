# exercise: ask_child
# style: a_thread_receives
import threading
from multiprocessing import Pipe, Process


def work(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    ours, theirs = Pipe()
    answers = []
    listener = threading.Thread(target=lambda: answers.append(ours.recv()))
    listener.start()
    child = Process(target=work, args=(task, theirs))
    child.start()
    ours.send(value)
    listener.join()
    child.join()
    return answers[0]
