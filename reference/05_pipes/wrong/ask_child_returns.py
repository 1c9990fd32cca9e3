# exercise: ask_child
# expect: answer-not-sent
from multiprocessing import Pipe, Process


def child(task, conn):
    value = conn.recv()
    return task(value)


def ask_child(task, value):
    ours, theirs = Pipe()
    process = Process(target=child, args=(task, theirs))
    process.start()
    theirs.close()
    ours.send(value)
    answer = ours.recv()
    process.join()
    return answer
